package fr.arpent.ui.visit;

import fr.arpent.address.Candidate;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.TableState;
import fr.arpent.table.RowSet;
import fr.arpent.ui.visit.Writing.Purpose;
import fr.arpent.visit.Mark;
import fr.arpent.visit.RoundView;
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
  private final Asking asking;
  private final Pen pen = new Pen();
  private final Detour detour = new Detour();
  private Picked picked = Picked.NONE;

  /**
   * A visit of nothing yet.
   *
   * @param delay for letters that may be followed by others
   */
  VisitModel(VisitHost host, Delay delay) {
    this.host = host;
    asking = new Asking(host);
    typing = new TypedAnswers(this, delay);
  }

  /** What is shown now; null while no round was begun. */
  public ReadOnlyObjectProperty<@Nullable VisitShown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The project as it now stands. */
  public void arrived(TableState now, History history) {
    state = now;
    var before = asking.last();
    var undone = new LastDecision(view, before).undone(history);
    var stored = asking.arrived(history);
    view = RoundView.of(now, history, Optional.ofNullable(view)).orElse(null);
    undone.ifPresent(this::at);
    var decided = new LastDecision(view, asking.last()).slot().orElse(-1);
    if (stored || (!before.equals(asking.last()) && detour.isAt(decided))) {
      home();
    }
    show();
  }

  /** No round any more: another file, or none. */
  public void clear() {
    typing.forget();
    state = null;
    view = null;
    asking.forget();
    home();
    shown.set(null);
  }

  /** What was asked could not be done: the point waits again. */
  public void refused() {
    asking.forget();
  }

  /** Proposals are to be made again: a point moved, addresses arrived. */
  public void proposeAgain() {
    show();
  }

  /** What is shown is on the screen: keys count again. */
  public void painted() {
    asking.painted();
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
      case BACK -> asking.takeBack(shown.get());
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
    if (asking.ready()) {
      typing.character(character, does, writes);
    }
  }

  /** What the field now holds. */
  public void typing(String text) {
    pen.type(text);
    show();
  }

  /** What another field of the point now holds. */
  void draft(ColumnRef field, String text) {
    pen.draft(field, text);
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
    if (view != null && state != null) {
      picked = Picked.of(rows, view, state);
      pen.lift();
      if (picked.several()) {
        at(picked.rows().contains(detour.slot(view)) ? detour.slot(view) : picked.first(view));
      }
      show();
    }
  }

  private void at(int slot) {
    detour.at(slot);
    pen.clear();
  }

  private void drop() {
    var now = shown.get();
    if (now == null || !now.several()) {
      return;
    }
    var next = picked.next(now.slot(), 1, now.view());
    picked = picked.without(now.slot());
    at(next);
    show();
  }

  private void enter() {
    var now = shown.get();
    if (now == null || !asking.ready()) {
      return;
    }
    if (now.looking()) {
      home();
      show();
    } else {
      decide(answers -> answers.entered(host.place(now.state(), now.slot())));
    }
  }

  private void decide(Function<Answers, Optional<Operation>> answer) {
    asking.decide(shown.get(), answer);
  }

  /** The address field opens with {@code text}. */
  void edit(String text) {
    write(Purpose.ADDRESS, text);
  }

  private void write(Purpose purpose, String text) {
    var now = shown.get();
    if (now != null && now.hasPoint() && !now.looking()) {
      pen.begin(purpose, text);
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
      pen.lift();
      detour.look(now, step);
      show();
    }
  }

  private void escape() {
    if (!pen.escape()) {
      if (!detour.on()) {
        host.pause();
        return;
      }
      home();
    }
    show();
  }

  private void home() {
    detour.end();
    picked = Picked.NONE;
    pen.clear();
  }

  private void show() {
    if (state == null || view == null) {
      shown.set(null);
      return;
    }
    var before = shown.get();
    var slot = detour.slot(view);
    if (before == null || before.slot() != slot) {
      asking.moved();
    }
    var proposal = host.propose(state, view.round().plan(), slot);
    shown.set(
        new VisitShown(
            state,
            view,
            slot,
            detour.looking(),
            picked.rows(),
            proposal,
            pen.writing(),
            pen.drafts()));
  }
}
