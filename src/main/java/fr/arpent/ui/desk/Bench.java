package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.project.Present;
import fr.arpent.project.Project;
import fr.arpent.project.SaveStatus;
import fr.arpent.step.Footprint;
import fr.arpent.step.Group;
import fr.arpent.step.Operation;
import fr.arpent.step.StepId;
import fr.arpent.step.TableState;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the desk in step with the open project: every new present is shown at once, what follows
 * from it (findings, points, marks) as soon as it is known. Used on the JavaFX thread; the work is
 * done elsewhere.
 */
public final class Bench implements AutoCloseable {
  private final Tasks tasks;
  private final Deriver deriver;
  private final Desk desk;
  private final Arranger arranger;
  private final ReadOnlyObjectWrapper<@Nullable Project> project = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Present> present = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Present> past = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Derived> derived = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<SaveStatus> saving =
      new ReadOnlyObjectWrapper<>(new SaveStatus.Saved(null));
  private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
  private final ArrayList<Footprint.Area> touched = new ArrayList<>();
  private SheetMarks.Proposals proposals = SheetMarks.Proposals.NONE;
  private Origin origin = new Origin(null);
  private Marks marks = Marks.NONE;
  private int turn;

  /** An empty bench; work is done by {@code tasks}. */
  public Bench(Tasks tasks, Deriver deriver) {
    this.tasks = tasks;
    this.deriver = deriver;
    desk = new Desk(this::ask);
    arranger = new Arranger(desk, tasks.pool(Pool.CHECK), tasks.window());
  }

  /** What all panes share. */
  public Desk desk() {
    return desk;
  }

  /** The open project; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Project> project() {
    return project.getReadOnlyProperty();
  }

  /** The project as it stands; null while none is open. */
  public ReadOnlyObjectProperty<@Nullable Present> present() {
    return present.getReadOnlyProperty();
  }

  /** What is looked at instead of the present, changes being refused meanwhile; else null. */
  public ReadOnlyObjectProperty<@Nullable Present> past() {
    return past.getReadOnlyProperty();
  }

  /** What follows from the table in front, as far as it is known. */
  public ReadOnlyObjectProperty<@Nullable Derived> derived() {
    return derived.getReadOnlyProperty();
  }

  /** How the file stands to the screen. */
  public ReadOnlyObjectProperty<SaveStatus> saving() {
    return saving.getReadOnlyProperty();
  }

  /** Whether what is shown of the findings is being brought forward. */
  public ReadOnlyBooleanProperty checking() {
    return checking.getReadOnlyProperty();
  }

  /** Puts {@code next} on the bench; the one before is closed. */
  public void open(Project next) {
    close();
    project.set(next);
    next.watch(now -> tasks.window().execute(() -> arrived(next, now)));
    next.watchSaving(status -> tasks.window().execute(() -> told(next, status)));
    saving.set(next.saveStatus());
    desk.lock(next.readOnly());
    arrived(next, next.present());
  }

  /** Asks for {@code operation}: it becomes a step, or a problem is shown. Returns at once. */
  public void ask(Operation operation) {
    ask(operation, Map.of());
  }

  /** As above, with resources for this operation alone, by type. */
  public void ask(Operation operation, Map<Class<?>, Object> extra) {
    var words = operation.words(Group.NOTHING);
    change(words, (now, progress) -> now.apply(operation, extra, progress));
  }

  /** Takes the last step back. */
  public void undo() {
    change(Message.of("ui.undoing"), (now, _) -> now.undo());
  }

  /** Brings the step undone last back. */
  public void redo() {
    change(Message.of("ui.redoing"), (now, _) -> now.redo());
  }

  /** Shows the state after {@code step}, to look at. */
  public void look(StepId step) {
    var from = project.get();
    with(Message.of("ui.history.looking"), now -> now.glance(step), then -> looked(from, then));
  }

  /** Shows the present again. */
  public void lookAway() {
    var now = present.get();
    var shown = past.get();
    if (now != null && shown != null) {
      leavePast();
      show(shown, now, shown.touched());
    }
  }

  /** Goes to the state after {@code step}, wherever it is in the history. */
  public void goTo(StepId step) {
    with(Message.of("ui.history.going"), now -> now.goTo(step), _ -> lookAway());
  }

  /** Does {@code work} with the open project, in the order of asking. */
  public <T> void with(
      Message what, Function<Project, T> work, java.util.function.Consumer<T> done) {
    var now = project.get();
    if (now != null) {
      tasks.run(Pool.EDIT, what, _ -> work.apply(now), done);
    }
  }

  /** Shows values that wait to be accepted in the grid. */
  public void propose(SheetMarks.Proposals next) {
    proposals = next;
    var known = derived.get();
    if (known != null) {
      mark(known);
    }
  }

  /** Runs the filters again. */
  public void arrangeAgain() {
    arranger.again();
  }

  private void change(Message what, Change change) {
    var now = project.get();
    if (now != null && !desk.readOnly().get()) {
      tasks.run(Pool.EDIT, what, progress -> change.make(now, progress), _ -> {});
    }
  }

  private void arrived(Project from, Present now) {
    if (!from.equals(project.get())) {
      return;
    }
    var before = past.get() == null ? present.get() : past.get();
    present.set(now);
    leavePast();
    touched.addAll(now.touched().areas());
    show(before, now, now.touched());
  }

  private void looked(@Nullable Project from, Present then) {
    var before = past.get() == null ? present.get() : past.get();
    if (from != null && from.equals(project.get())) {
      leavePast();
      past.set(then);
      desk.lock(true);
      touched.addAll(then.touched().areas());
      show(before, then, then.touched());
    }
  }

  /** What the past and the present differ in is then to be derived again. */
  private void leavePast() {
    var from = project.get();
    var shown = past.get();
    if (shown != null && from != null) {
      touched.addAll(shown.touched().areas());
      past.set(null);
      desk.lock(from.readOnly());
    }
  }

  private void show(@Nullable Present before, Present now, Footprint since) {
    var front = now.state().frontTable().orElse(null);
    var known = derived.get();
    if (front == null) {
      derived.set(null);
      arranger.show(null, Marks.NONE);
      return;
    }
    if (before == null || !sameFront(before, front) || touchesWhole(since)) {
      origin = Origin.of(now.history(), front.table().id());
      marks = known == null || !sameTable(known, front) ? Marks.NONE : marks;
    }
    arranger.show(front, marks);
    derive(front);
  }

  private void derive(TableState front) {
    var mine = ++turn;
    var known = derived.get();
    var footprint = new Footprint(touched);
    checking.set(true);
    tasks.run(
        Pool.CHECK,
        Message.of("ui.checking"),
        progress -> mine == turn ? deriver.derive(known, front, footprint, progress) : null,
        next -> {
          if (next != null && mine == turn) {
            touched.clear();
            checking.set(false);
            derived.set(next);
            mark(next);
          }
        });
  }

  private void mark(Derived next) {
    var first = marks.equals(Marks.NONE);
    marks = new SheetMarks(next, origin, proposals);
    arranger.show(next.state(), marks);
    if (first) {
      arranger.again(); // filters that look at marks had none to look at
    }
  }

  private void told(Project from, SaveStatus status) {
    if (from.equals(project.get())) {
      saving.set(status);
    }
  }

  private static boolean sameFront(Present before, TableState front) {
    return before.state().front().equals(java.util.Optional.of(front.table().id()));
  }

  private static boolean sameTable(Derived known, TableState front) {
    return known.state().table().id().equals(front.table().id());
  }

  private static boolean touchesWhole(Footprint footprint) {
    return footprint.areas().stream().anyMatch(Footprint.WholeTable.class::isInstance);
  }

  /** Lets the open project go, if there is one; what waits is written first. */
  @Override
  public void close() {
    var now = project.get();
    if (now != null) {
      turn++;
      project.set(null);
      present.set(null);
      past.set(null);
      derived.set(null);
      touched.clear();
      proposals = SheetMarks.Proposals.NONE;
      marks = Marks.NONE;
      desk.selection().set(Selection.NONE);
      desk.arrangement().set(Arrangement.NONE);
      arranger.show(null, Marks.NONE);
      now.close();
    }
  }

  /** Whether {@code other} is the project on the bench. */
  public boolean has(Project other) {
    return Objects.equals(project.get(), other);
  }

  /** Something done to a project. */
  @FunctionalInterface
  private interface Change {
    Present make(Project project, Progress progress);
  }
}
