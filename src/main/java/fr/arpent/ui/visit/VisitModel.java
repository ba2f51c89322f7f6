package fr.arpent.ui.visit;

import fr.arpent.address.Candidate;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.Step;
import fr.arpent.step.TableState;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.ui.visit.Writing.Purpose;
import fr.arpent.visit.Decided;
import fr.arpent.visit.Mark;
import fr.arpent.visit.RoundView;
import fr.arpent.visit.TakeBack;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
  private final VisitHost host;
  private final TypedAnswers typing;
  private @Nullable TableState state;
  private @Nullable RoundView view;
  private Optional<Step> last = Optional.empty();
  private @Nullable Operation asked;
  private Optional<Writing> writing = Optional.empty();
  private final Map<ColumnId, String> drafts = new HashMap<>();
  private final Detour detour = new Detour();
  private Picked picked = Picked.NONE;
  private boolean painted;

  /**
   * A visit of nothing yet.
   *
   * @param delay for letters that may be followed by others
   */
  VisitModel(VisitHost host, Delay delay) {
    this.host = host;
    typing = new TypedAnswers(this, delay);
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

  /** Whether {@code key} means something now; else it is left to whatever has the focus. */
  boolean takes(VisitKey key) {
    return key != VisitKey.DROP || several();
  }

  /** Whether several rows are answered together. */
  boolean several() {
    return picked.several();
  }

  /** A key that acts by itself. */
  public void key(VisitKey key) {
    if (key == VisitKey.BACK && typing.forget()) {
      return;
    }
    typing.settle();
    if (key.choice().isPresent()) {
      choose(key.choice().getAsInt());
      return;
    }
    switch (key) {
      case ENTER -> enter();
      case SEEN -> seen();
      case LATER -> later();
      case CANNOT_TELL -> write(Purpose.NOTE, "");
      case REMARK -> write(Purpose.REMARK, "");
      case BACK -> takeBack();
      case REPEAT -> decide(Answers::repeated);
      case LOOK_BACK -> look(-1);
      case LOOK_ON -> look(1);
      case EDIT -> edit(present());
      case DROP -> drop();
      case ESCAPE -> escape();
      case SEARCH, NORTH, SOUTH, WEST, EAST, STREET -> elsewhere(key);
      default -> host.other(key); // the map is nearer or further whatever is shown
    }
  }

  private void elsewhere(VisitKey key) {
    var now = shown.get();
    if (now != null && now.hasPoint() && !now.looking()) {
      host.other(key);
    }
  }

  /**
   * A character was typed outside the field.
   *
   * @param does what it does alone
   * @param writes whether an address may begin with it
   */
  void character(String character, Optional<VisitKey> does, boolean writes) {
    if (ready()) {
      typing.character(character, does, writes);
    }
  }

  /** What the field now holds. */
  public void typing(String text) {
    writing = Optional.of(new Writing(writing.map(Writing::purpose).orElse(Purpose.ADDRESS), text));
    show();
  }

  /** What another field of the point now holds. */
  void draft(ColumnRef field, String text) {
    drafts.put(field.id(), text);
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

  /** Answers {@code rows} together from now on; fewer than two are each answered by themselves. */
  public void pick(RowSet rows) {
    if (view == null || state == null) {
      return;
    }
    picked = Picked.of(rows, view, state);
    writing = Optional.empty();
    if (picked.several()) {
      at(picked.rows().contains(detour.slot(view)) ? detour.slot(view) : picked.first(view));
    } else {
      picked = Picked.NONE;
    }
    show();
  }

  private void at(int slot) {
    detour.at(slot);
    writing = Optional.empty();
    drafts.clear();
  }

  private void drop() {
    var now = shown.get();
    if (now == null || !now.several()) {
      return;
    }
    var next = picked.next(now.slot(), 1, now.view());
    picked = picked.without(now.slot());
    if (!picked.several()) {
      picked = Picked.NONE;
    }
    at(next);
    show();
  }

  private void enter() {
    var now = shown.get();
    if (now == null || !ready()) {
      return;
    }
    if (now.looking()) {
      home();
      show();
    } else if (now.writing().isPresent()) {
      written(now, now.writing().get());
    } else if (!now.several()) {
      switch (now.proposal().outcome()) {
        case WRITE -> decide(Answers::proposed);
        case KEEP -> seen();
        case WAIT -> {} // the user must choose
      }
    }
  }

  private void written(VisitShown now, Writing text) {
    if (!text.complete()) {
      return;
    }
    switch (text.purpose()) {
      case ADDRESS -> decide(answers -> answers.typed(text.text()));
      case NOTE -> decide(answers -> Optional.of(answers.cannotTell(text.text().strip())));
      case REMARK ->
          decide(
              answers ->
                  host.place(now.state(), now.slot())
                      .map(place -> answers.remark(place, text.text().strip())));
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
      host.undo();
    } else {
      ask(new TakeBack(now.state().table().id(), latest.decision()));
    }
  }

  /** The address field opens with {@code text}. */
  void edit(String text) {
    write(Purpose.ADDRESS, text);
  }

  private void write(Purpose purpose, String text) {
    var now = shown.get();
    if (now != null && now.hasPoint() && !now.looking()) {
      writing = Optional.of(new Writing(purpose, text));
      show();
    }
  }

  private String present() {
    var now = shown.get();
    return now == null ? "" : now.proposal().filledIn().orElse(now.proposal().present());
  }

  private void look(int step) {
    var now = shown.get();
    if (now != null && now.several()) {
      at(picked.next(now.slot(), step, now.view()));
      show();
    } else if (now != null && now.view().total() > 0) {
      writing = Optional.empty();
      detour.look(now, step);
      show();
    }
  }

  private void escape() {
    if (writing.isPresent()) {
      writing = Optional.empty();
    } else if (!drafts.isEmpty()) {
      drafts.clear();
    } else if (detour.on()) {
      home();
    } else {
      host.pause();
      return;
    }
    show();
  }

  private void ask(Operation operation) {
    asked = operation;
    host.ask(operation);
  }

  private boolean ready() {
    return asked == null && painted;
  }

  private void home() {
    detour.end();
    picked = Picked.NONE;
    writing = Optional.empty();
    drafts.clear();
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
    var proposal = host.propose(state, view.round().plan(), slot);
    shown.set(
        new VisitShown(
            state, view, slot, detour.looking(), picked.rows(), proposal, writing, drafts));
  }
}
