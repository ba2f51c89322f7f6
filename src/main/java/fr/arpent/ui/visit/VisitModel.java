package fr.arpent.ui.visit;

import fr.arpent.address.Candidate;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.Step;
import fr.arpent.step.TableState;
import fr.arpent.visit.Decided;
import fr.arpent.visit.Mark;
import fr.arpent.visit.RoundView;
import fr.arpent.visit.TakeBack;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What each key of the visit does. Needs no running toolkit. A key that comes before its answer is
 * stored and the next point is painted ({@link #painted()}) is dropped, not queued.
 */
public final class VisitModel {
  private final ReadOnlyObjectWrapper<@Nullable VisitShown> shown = new ReadOnlyObjectWrapper<>();
  private final Proposer proposer;
  private final Consumer<Operation> door;
  private final Runnable undo;
  private final Runnable pause;
  private final TypedAnswers typing;
  private Runnable search = () -> {};
  private @Nullable TableState state;
  private @Nullable RoundView view;
  private Optional<Step> last = Optional.empty();
  private @Nullable Operation asked;
  private @Nullable String typed;
  private final Detour detour = new Detour();
  private boolean painted;

  /**
   * A visit of nothing yet.
   *
   * @param door takes the answers
   * @param undo takes the last step back
   * @param delay for letters that may be followed by others
   * @param note asks why it cannot be told; who answers calls {@link #cannotTell}
   * @param pause leaves the visit
   */
  public VisitModel(
      Proposer proposer,
      Consumer<Operation> door,
      Runnable undo,
      Delay delay,
      Runnable note,
      Runnable pause) {
    this.proposer = proposer;
    this.door = door;
    this.undo = undo;
    this.pause = pause;
    typing = new TypedAnswers(this, delay, note);
  }

  /** Says what looks for another address; who finds one calls {@link #found}. */
  public void searching(Runnable box) {
    search = box;
  }

  /** What is shown now; null while no round was begun. */
  public ReadOnlyObjectProperty<@Nullable VisitShown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The project as it now stands. */
  public void arrived(TableState now, History history) {
    state = now;
    var undone = new LastDecision(view, last).undone(history);
    var before = last;
    last = history.undoable();
    view = RoundView.of(now, history, Optional.ofNullable(view)).orElse(null);
    undone.ifPresent(this::at);
    if (!before.equals(last) && detour.isAt(new LastDecision(view, last).slot().orElse(-1))) {
      home();
    }
    if (asked == null || history.undoable().map(Step::asked).filter(asked::equals).isPresent()) {
      if (asked != null) {
        home();
      }
      asked = null;
    }
    show();
  }

  /** No round any more: another file, or none. */
  public void clear() {
    typing.forget();
    state = null;
    view = null;
    asked = null;
    home();
    shown.set(null);
  }

  /** What was asked could not be done: the point waits again. */
  public void refused() {
    asked = null;
  }

  /** Proposals are to be made again: a point moved, addresses arrived. */
  public void proposeAgain() {
    show();
  }

  /** What is shown is on the screen: keys count again. */
  public void painted() {
    painted = true;
  }

  /** A key that acts by itself. */
  public void key(VisitKey key) {
    if (key == VisitKey.BACK && typing.forget()) {
      return;
    }
    typing.settle();
    switch (key) {
      case ENTER -> enter();
      case BACK -> takeBack();
      case REPEAT -> decide(Answers::repeated);
      case LOOK_BACK -> look(-1);
      case LOOK_ON -> look(1);
      case SEARCH -> search();
      case EDIT -> edit(present());
      case ESCAPE -> escape();
    }
  }

  /** A character was typed outside the field. */
  public void character(String character) {
    if (ready()) {
      typing.character(character);
    }
  }

  /** What the field now holds; null when nothing is written any more. */
  public void typing(@Nullable String text) {
    typed = text;
    show();
  }

  /** The choice of {@code digit}, counted from 1. */
  public void choose(int digit) {
    decide(answers -> answers.chosen(digit));
  }

  /** Seen, nothing to change. */
  public void seen() {
    decide(answers -> Optional.of(answers.mark(Mark.SEEN)));
  }

  /** Comes back at the end. */
  public void later() {
    decide(answers -> Optional.of(answers.mark(Mark.LATER)));
  }

  /** It cannot be told, for the reason {@code why}; empty for none. */
  public void cannotTell(String why) {
    decide(answers -> Optional.of(answers.cannotTell(why.strip())));
  }

  /** Another address was found by its words. */
  public void found(Candidate near) {
    decide(answers -> answers.found(near));
  }

  /** Goes to the row in {@code slot} to decide of it, whatever its turn. */
  public void go(int slot) {
    if (view != null && view.number(slot) > 0) {
      at(slot);
      show();
    }
  }

  private void at(int slot) {
    detour.at(slot);
    typed = null;
  }

  private void enter() {
    var now = shown.get();
    if (now == null || !ready()) {
      return;
    }
    if (now.looking()) {
      home();
      show();
    } else if (now.typed().isPresent()) {
      decide(answers -> answers.typed(now.typed().get()));
    } else {
      switch (now.proposal().outcome()) {
        case WRITE -> decide(Answers::proposed);
        case KEEP -> seen();
        case WAIT -> {} // the user must choose
      }
    }
  }

  private void decide(Function<Answers, Optional<Operation>> answer) {
    var now = shown.get();
    if (now != null && now.hasPoint() && !now.looking() && ready()) {
      answer.apply(new Answers(now)).ifPresent(this::ask);
    }
  }

  private void takeBack() {
    var now = shown.get();
    if (now != null && ready()) {
      now.view().decided().stream().findFirst().ifPresent(latest -> takeBack(now, latest));
    }
  }

  /** As long as nothing came after it, it is undone: then it can be redone as well. */
  private void takeBack(VisitShown now, Decided latest) {
    if (last.map(Step::id).filter(latest.step().id()::equals).isPresent()) {
      painted = false;
      undo.run();
    } else {
      ask(new TakeBack(now.state().table().id(), latest.decision()));
    }
  }

  /** The address field opens with {@code text}. */
  void edit(String text) {
    var now = shown.get();
    if (now != null && now.hasPoint() && !now.looking()) {
      typing(text);
    }
  }

  private String present() {
    var now = shown.get();
    return now == null ? "" : now.proposal().filledIn().orElse(now.proposal().present());
  }

  private void search() {
    var now = shown.get();
    if (now != null && now.hasPoint() && !now.looking()) {
      search.run();
    }
  }

  private void look(int step) {
    var now = shown.get();
    if (now != null && now.view().total() > 0) {
      typed = null;
      detour.look(now, step);
      show();
    }
  }

  private void escape() {
    if (typed != null || detour.on()) {
      if (typed == null) {
        home();
      }
      typed = null;
      show();
    } else {
      pause.run();
    }
  }

  private void ask(Operation operation) {
    asked = operation;
    door.accept(operation);
  }

  private boolean ready() {
    return asked == null && painted;
  }

  private void home() {
    detour.end();
    typed = null;
  }

  private void show() {
    if (state == null || view == null) {
      shown.set(null);
      return;
    }
    var before = shown.get();
    var slot = detour.slot(view);
    if (before == null || before.slot() != slot) {
      painted = false;
    }
    var proposal = proposer.propose(state, view.round().plan(), slot);
    shown.set(
        new VisitShown(state, view, slot, detour.looking(), proposal, Optional.ofNullable(typed)));
  }
}
