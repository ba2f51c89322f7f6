package fr.arpent.ui.geocode;

import fr.arpent.address.columns.AddressColumns;
import fr.arpent.address.geocode.Answer;
import fr.arpent.address.geocode.ChooseAnswer;
import fr.arpent.address.geocode.Question;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.Step;
import fr.arpent.step.TableState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What each key does in the walk through rows whose answers are not sure: a digit chooses, Enter
 * takes what was chosen, S leaves the row for later, Backspace goes back and takes back. Needs no
 * running toolkit. A key that comes before its row is known is dropped, not queued.
 */
public final class ReviewModel {
  private final BiConsumer<Question, Consumer<List<Answer>>> finder;
  private final Consumer<Operation> door;
  private final Runnable undo;
  private final ReadOnlyObjectWrapper<@Nullable Review> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Walked> ended = new ReadOnlyObjectWrapper<>();
  private final Map<Integer, Operation> taken = new HashMap<>();
  private int[] slots = new int[0];
  private AddressColumns columns = AddressColumns.NONE;
  private @Nullable TableState state;
  private Optional<Step> last = Optional.empty();
  private @Nullable Operation asked;
  private int at;

  /**
   * A walk that is over.
   *
   * @param taken how many answers were taken
   * @param left how many rows were left
   */
  record Walked(int taken, int left) {}

  /**
   * No walk yet.
   *
   * @param finder finds what to choose from, later
   * @param door takes what was chosen
   * @param undo takes the last step back
   */
  public ReviewModel(
      BiConsumer<Question, Consumer<List<Answer>>> finder,
      Consumer<Operation> door,
      Runnable undo) {
    this.finder = finder;
    this.door = door;
    this.undo = undo;
  }

  /** The row that is looked at; null while nobody walks. */
  public ReadOnlyObjectProperty<@Nullable Review> shown() {
    return shown.getReadOnlyProperty();
  }

  /** What came of the last walk that reached its end; null before, and during the next. */
  public ReadOnlyObjectProperty<@Nullable Walked> ended() {
    return ended.getReadOnlyProperty();
  }

  /** Walks through the rows in {@code rows}, in this order. */
  void begin(TableState now, AddressColumns of, int[] rows) {
    state = now;
    columns = of;
    slots = rows.clone();
    taken.clear();
    asked = null;
    ended.set(null);
    go(0);
  }

  /** The project as it now stands; null when there is none. */
  public void arrived(@Nullable TableState now, History history) {
    var before = state;
    state = now;
    last = history.undoable();
    if (shown.get() == null) {
      return;
    }
    if (now == null || before == null || !before.table().id().equals(now.table().id())) {
      leave();
      return;
    }
    var done = asked;
    if (done != null && last.map(Step::asked).filter(done::equals).isPresent()) {
      asked = null;
      taken.put(slots[at], done);
      go(at + 1);
    }
  }

  /** What was asked could not be done: the row waits again. */
  public void refused() {
    asked = null;
  }

  /** The choice of {@code digit}, counted from 1. */
  void digit(int digit) {
    var now = shown.get();
    if (ready(now) && digit >= 1 && digit <= now.choices().size()) {
      shown.set(now.choosing(digit));
    }
  }

  /** Takes what was chosen; nothing happens while nothing was. */
  void enter() {
    var now = shown.get();
    if (ready(now) && now.chosen() > 0) {
      take(now, now.answer());
    }
  }

  /** Takes another address, found by its words. */
  public void found(Answer answer) {
    var now = shown.get();
    if (ready(now)) {
      take(now, answer);
    }
  }

  private void take(Review now, Answer answer) {
    var table = state;
    if (table != null) {
      var choice = ChooseAnswer.of(table.table().id(), now.slot(), answer);
      asked = choice;
      door.accept(choice);
    }
  }

  /** Leaves the row as it is. */
  void skip() {
    if (ready(shown.get())) {
      go(at + 1);
    }
  }

  /** Goes back to the row before; what was taken there is taken back, if nothing came after. */
  void back() {
    if (!ready(shown.get()) || at == 0) {
      return;
    }
    var before = taken.remove(slots[at - 1]);
    go(at - 1);
    if (before != null && last.map(Step::asked).filter(before::equals).isPresent()) {
      undo.run();
    }
  }

  /** Ends the walk. */
  public void leave() {
    asked = null;
    shown.set(null);
  }

  private boolean ready(@Nullable Review now) {
    return now != null && now.ready() && asked == null;
  }

  private void go(int to) {
    at = to;
    var now = state;
    if (now == null || to >= slots.length) {
      ended.set(new Walked(taken.size(), slots.length - taken.size()));
      leave();
      return;
    }
    var slot = slots[to];
    var question = columns.questions(now.table()).of(slot);
    shown.set(new Review(slot, to + 1, slots.length, question, List.of(), 0, false));
    finder.accept(question, choices -> known(slot, choices));
  }

  private void known(int slot, List<Answer> choices) {
    var now = shown.get();
    if (now != null && now.slot() == slot && !now.ready()) {
      shown.set(now.with(choices));
    }
  }
}
