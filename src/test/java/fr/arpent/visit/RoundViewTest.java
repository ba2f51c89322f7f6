package fr.arpent.visit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.AddressIndex;
import fr.arpent.geo.position.Tables;
import fr.arpent.step.edit.DeleteRows;
import fr.arpent.step.edit.InsertRows;
import fr.arpent.step.edit.SortRows;
import fr.arpent.table.RowSet;
import fr.arpent.text.Texts;
import fr.arpent.visit.AcceptAddress.Way;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundViewTest {
  private final long seed = 74L;
  private final Random random = new Random(seed);
  private Walkabout town = Walkabout.of(List.of(), AddressIndex.none());

  @BeforeEach
  void begin() {
    town = Walkabout.of(rows(40), AddressIndex.none());
    town.ask(new StartRound(Tables.ID, plan()));
  }

  @Test
  void withoutRoundThereIsNoView() {
    var fresh = Walkabout.of(rows(3), AddressIndex.none());

    assertThat(RoundView.of(fresh.state(), fresh.history())).isEmpty();
  }

  @Test
  void goesOnInItsOrderAndCounts() {
    var order = town.view().round().slots(town.state());
    for (var i = 0; i < 10; i++) {
      assertThat(town.current()).isEqualTo(order[i]);
      assertThat(town.view().number(town.current())).isEqualTo(i + 1);
      town.mark(i % 5 == 4 ? Mark.LATER : Mark.SEEN);
    }

    var view = town.view();
    assertThat(view.total()).isEqualTo(43);
    assertThat(view.done()).isEqualTo(10);
    assertThat(view.count(Mark.LATER)).isEqualTo(2);
    assertThat(view.remaining()).isEqualTo(33);
    assertThat(view.percent()).isEqualTo(23);
    assertThat(view.trail(town.current())).containsExactly(order[11], order[12], order[13]);
    assertThat(view.decided()).hasSize(10);
    assertThat(view.decided().getFirst().number()).isEqualTo(10);
    assertThat(view.slots(Mark.LATER)).containsExactly(order[4], order[9]);
  }

  @Test
  void pointsWithoutPositionComeLast() {
    var order = town.view().round().slots(town.state());

    assertThat(order).endsWith(40, 41, 42);
  }

  @Test
  void undoingReturnsToThatPointWithItsOldValue() {
    town.mark(Mark.SEEN);
    var second = town.current();
    town.ask(accept(second, "12 Rue du Lac"));
    assertThat(town.current()).isNotEqualTo(second);

    town.undo();

    assertThat(town.current()).isEqualTo(second);
    assertThat(town.state().table().text(column()).text(second)).isEmpty();
    assertThat(town.view().done()).isEqualTo(1);
    town.redo();
    assertThat(town.state().table().text(column()).text(second)).isEqualTo("12 Rue du Lac");
    assertThat(town.view().done()).isEqualTo(2);
  }

  @Test
  void whatWasPutOffComesBackAtTheEndAndWhatCannotBeToldDoesNot() {
    var total = town.view().total();
    var later = new ArrayList<Integer>();
    for (var i = 0; i < total; i++) {
      if (i % 10 == 3) {
        later.add(town.current());
        town.mark(Mark.LATER);
      } else if (i % 10 == 6) {
        town.ask(MarkRows.cannotTell(Tables.ID, town.current(), "travaux"));
      } else {
        town.mark(Mark.SEEN);
      }
    }
    var back = new ArrayList<Integer>();
    while (!town.view().finished()) {
      back.add(town.current());
      town.mark(Mark.SEEN);
    }

    assertThat(back).isEqualTo(later);
    assertThat(town.view().percent()).isEqualTo(100);
    assertThat(town.view().current()).isEmpty();
    assertThat(town.view().count(Mark.CANNOT_TELL)).isEqualTo(4);
    assertThat(Tables.column(town.project(), MarkRows.NOTES)).contains("travaux");
    assertThat(Tables.labels(town.project())).endsWith(MarkRows.NOTES).doesNotHaveDuplicates();
  }

  @Test
  void puttingOffTheLastOneAgainStaysThere() {
    while (town.view().remaining() > 0) {
      town.mark(Mark.LATER);
    }
    var first = town.current();
    town.mark(Mark.LATER);

    assertThat(town.current()).isNotEqualTo(first);
    assertThat(town.view().after(town.current()).orElseThrow()).isNotEqualTo(town.current());
  }

  @Test
  void resumingIsExactWhereverItStopped() {
    for (var i = 0; i < 60 && !town.view().finished(); i++) {
      step(random.nextInt(8));
      var view = town.view();
      var again = RoundView.of(town.state(), town.history(), Optional.of(view)).orElseThrow();
      var cold = RoundView.of(town.state(), town.history()).orElseThrow();
      for (var other : List.of(again, cold)) {
        assertThat(other.current()).as("seed %d", seed).isEqualTo(view.current());
        assertThat(other.decided()).isEqualTo(view.decided());
        assertThat(other.done()).isEqualTo(view.done());
      }
      assertThat(view.done() + view.remaining()).isEqualTo(view.total());
      view.current().ifPresent(slot -> assertThat(town.state().mark(slot)).isIn("", "later"));
    }
  }

  private void step(int kind) {
    switch (kind) {
      case 0 -> town.undo();
      case 1 -> town.mark(Mark.LATER);
      case 2 -> town.ask(accept(town.current(), random.nextInt(100) + " Rue du Lac"));
      case 3 -> takeBackSome();
      case 4 ->
          town.ask(MarkRows.one(Tables.ID, town.view().slot(1 + random.nextInt(43)), Mark.SEEN));
      default -> town.mark(Mark.SEEN);
    }
    if (RoundView.of(town.state(), town.history()).isEmpty()) {
      town.redo(); // undone back to before the round
    }
  }

  private void takeBackSome() {
    var decided = town.view().decided();
    if (!decided.isEmpty()) {
      var some = decided.get(random.nextInt(decided.size()));
      town.ask(new TakeBack(Tables.ID, some.decision()));
      assertThat(town.current()).isEqualTo(some.slot());
      assertThat(town.view().decided()).doesNotContain(some);
    }
  }

  @Test
  void anEarlierAnswerIsTakenBackWithItsOldValue() {
    var slot = town.current();
    town.ask(accept(slot, "12 Rue du Lac"));
    town.mark(Mark.SEEN);
    town.mark(Mark.SEEN);
    var third = town.view().decided().get(2);

    town.ask(new TakeBack(Tables.ID, third.decision()));

    assertThat(town.current()).isEqualTo(slot);
    assertThat(town.state().table().text(column()).text(slot)).isEmpty();
    assertThat(town.view().done()).isEqualTo(2);
    town.mark(Mark.SEEN);
    assertThat(town.view().decided().getFirst().slot()).isEqualTo(slot);
  }

  @Test
  void anAnswerThatWasChangedSinceKeepsTheChange() {
    var slot = town.current();
    var accepted = accept(slot, "12 Rue du Lac");
    town.ask(accepted);
    town.ask(accept(slot, "14 Rue du Lac"));

    town.ask(new TakeBack(Tables.ID, accepted));

    assertThat(town.state().table().text(column()).text(slot)).isEqualTo("14 Rue du Lac");
  }

  @Test
  void aJumpGoesOnFromThere() {
    var order = town.view().round().slots(town.state());

    town.ask(MarkRows.one(Tables.ID, order[20], Mark.SEEN));

    assertThat(town.current()).isEqualTo(order[21]);
    assertThat(town.view().after(order[39]).orElseThrow()).isEqualTo(order[40]);
    assertThat(town.view().after(order[19]).orElseThrow()).as("20 is seen").isEqualTo(order[21]);
  }

  @Test
  void theOrderStaysWhenRowsAreSortedDeletedOrInserted() {
    var order = town.view().round().slots(town.state());
    town.mark(Mark.SEEN);
    var table = town.state().table();

    var sorted = Tables.ref(table, "id");
    town.ask(new SortRows(Tables.ID, sorted, true));
    assertThat(town.current()).isEqualTo(order[1]);
    town.ask(new DeleteRows(Tables.ID, RowSet.of(order[1])));
    assertThat(town.current()).isEqualTo(order[2]);
    assertThat(town.view().total()).isEqualTo(42);
    town.ask(new InsertRows(Tables.ID, 1, -1));
    assertThat(town.view().total()).isEqualTo(43);
    assertThat(town.view().slot(43)).isEqualTo(43);
  }

  @Test
  void thePaceIsTheMedianWithoutPausesOnceTenAreSeen() {
    for (var i = 0; i < 9; i++) {
      town.wait(Duration.ofSeconds(9));
      town.mark(Mark.SEEN);
    }
    assertThat(town.view().pace()).isEmpty();

    town.wait(Duration.ofHours(20));
    town.mark(Mark.SEEN);
    town.wait(Duration.ofSeconds(100));
    town.mark(Mark.SEEN);

    var pace = town.view().pace().orElseThrow();
    assertThat(pace.aPoint()).isEqualTo(Duration.ofSeconds(9));
    var french = Texts.in(Locale.FRENCH);
    assertThat(french.say(pace.words())).isEqualTo("9 s par point");
    assertThat(french.say(pace.left(388))).isEqualTo("encore 58 min environ");
    assertThat(french.say(pace.left(667))).isEqualTo("encore 1 h 40 environ");
    assertThat(french.say(pace.left(6))).isEqualTo("encore moins d’une minute environ");
  }

  @Test
  void restartingKeepsTheOrderAndTheValues() {
    var order = town.view().round().slots(town.state());
    town.ask(accept(town.current(), "12 Rue du Lac"));
    town.mark(Mark.SEEN);

    town.ask(new RestartRound(Tables.ID));

    assertThat(town.view().remaining()).isEqualTo(43);
    assertThat(town.current()).isEqualTo(order[0]);
    assertThat(town.view().decided()).isEmpty();
    assertThat(town.state().table().text(column()).text(order[0])).isEqualTo("12 Rue du Lac");
    town.undo();
    assertThat(town.view().done()).isEqualTo(2);
  }

  private static RoundPlan plan() {
    return RoundPlan.all(Tables.ref(Tables.of("id|lon|lat|adresse"), "adresse"));
  }

  private static fr.arpent.table.ColumnId column() {
    return plan().target().orElseThrow().id();
  }

  private AcceptAddress accept(int slot, String text) {
    var before = town.state().table().text(column()).text(slot);
    var target = plan().target().orElseThrow();
    return new AcceptAddress(
        Tables.ID, slot, target, text, before, Way.TYPED, Optional.empty(), Optional.empty());
  }

  private List<String> rows(int count) {
    var rows = new ArrayList<String>();
    for (var i = 0; i < count; i++) {
      rows.add(
          i + "|" + (6 + random.nextDouble() / 50) + "|" + (45.9 + random.nextDouble() / 50) + "|");
    }
    rows.addAll(List.of("a|||", "b|nc||", "c|0|0|"));
    return rows;
  }
}
