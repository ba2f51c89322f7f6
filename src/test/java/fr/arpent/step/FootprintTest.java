package fr.arpent.step;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import fr.arpent.step.Footprint.Area;
import fr.arpent.step.Footprint.Cells;
import fr.arpent.step.Footprint.Columns;
import fr.arpent.step.Footprint.Deed;
import fr.arpent.step.Footprint.Marks;
import fr.arpent.step.Footprint.Rows;
import fr.arpent.step.Footprint.Setting;
import fr.arpent.step.Footprint.Values;
import fr.arpent.step.Footprint.WholeTable;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FootprintTest {
  private static final TableId T = Tables.ID;
  private static final ColumnId A = new ColumnId(0);
  private static final ColumnId B = new ColumnId(1);

  @Test
  void cellsMeetOnColumnAndRow() {
    var cells = new Cells(T, A, RowSet.range(0, 5));
    check(cells, new Cells(T, A, RowSet.of(4)), true);
    check(cells, new Cells(T, A, RowSet.of(5)), false);
    check(cells, new Cells(T, B, RowSet.of(4)), false);
    check(cells, new Cells(new TableId("t2"), A, RowSet.of(4)), false);
    check(cells, new Values(T, A), true);
    check(cells, new Values(T, B), false);
    check(cells, new Columns(T, A, Deed.REMOVED), true);
    check(cells, new Rows(T, RowSet.of(2), Deed.REMOVED), true);
    check(cells, new Rows(T, RowSet.of(7), Deed.REMOVED), false);
    check(cells, new Rows(T, RowSet.of(2), Deed.MOVED), false);
    check(cells, new WholeTable(T), true);
  }

  @Test
  void whatAColumnIsCalledWhereItStandsAndWhatItHoldsAreApart() {
    var about =
        List.of(new Values(T, A), new Columns(T, A, Deed.RENAMED), new Columns(T, A, Deed.MOVED));
    for (var a : about) {
      for (var b : about) {
        check(a, b, a.equals(b));
      }
      check(a, new Columns(T, A, Deed.REMOVED), true);
      check(a, new Columns(T, A, Deed.ADDED), true);
      check(a, new Columns(T, B, Deed.REMOVED), false);
    }
    for (var deed : Deed.values()) {
      check(new Columns(T, A, deed), new Rows(T, RowSet.of(1), Deed.ADDED), false);
      check(new Columns(T, A, deed), new Rows(T, RowSet.of(1), Deed.REMOVED), false);
    }
  }

  @Test
  void decisionsMarksAndOrderAreApart() {
    check(new Setting(T, "schema"), new Setting(T, "schema"), true);
    check(new Setting(T, "schema"), new Setting(T, "visit"), false);
    check(new Setting(T, "schema"), new Values(T, A), false);
    check(new Marks(T, RowSet.of(1)), new Marks(T, RowSet.of(1)), true);
    check(new Marks(T, RowSet.of(1)), new Values(T, A), false);
    check(new Marks(T, RowSet.of(1)), new Rows(T, RowSet.of(1), Deed.REMOVED), true);
    check(new Rows(T, RowSet.of(1), Deed.MOVED), new Rows(T, RowSet.of(1, 2), Deed.MOVED), true);
  }

  @Test
  void newRowsRestOnTheNewRowsBeforeThem() {
    var first = new Rows(T, RowSet.of(3), Deed.ADDED);
    check(first, new Rows(T, RowSet.of(4), Deed.ADDED), true);
    check(first, new Rows(new TableId("t2"), RowSet.of(4), Deed.ADDED), false);
    check(first, new Rows(T, RowSet.of(4), Deed.REMOVED), false);
    check(first, new Rows(T, RowSet.of(3), Deed.REMOVED), true);
  }

  @Test
  void aWholeTableMeetsAllOfItAndNothingElse() {
    var all = RowSet.range(0, 3);
    for (var area :
        List.of(
            new Cells(T, A, all),
            new Values(T, A),
            new Columns(T, A, Deed.MOVED),
            new Rows(T, all, Deed.MOVED),
            new Setting(T, "k"),
            new Marks(T, all),
            new WholeTable(T))) {
      check(new WholeTable(T), area, true);
      check(new WholeTable(new TableId("t2")), area, false);
    }
  }

  @Test
  void aFootprintMeetsWhenAnyPartDoes() {
    var both = Footprint.of(new Values(T, A), new Setting(T, "k"));
    assertThat(both.meets(Footprint.of(new Values(T, B), new Setting(T, "k")))).isTrue();
    assertThat(both.meets(Footprint.of(new Values(T, B), new Setting(T, "l")))).isFalse();
    assertThat(both.meets(Footprint.NONE)).isFalse();
    assertThat(Footprint.NONE.meets(Footprint.NONE)).isFalse();
  }

  @Test
  void whatIsGoneAfterwardsDoesNotRestOnWhatItHeld() {
    var row = new Rows(T, RowSet.of(2), Deed.REMOVED);
    var column = new Columns(T, A, Deed.REMOVED);
    for (var held : List.of(new Cells(T, A, RowSet.of(2)), new Values(T, A))) {
      rests(row, held, false);
      rests(column, held, false);
      rests(held, column, true);
    }
    rests(row, new Marks(T, RowSet.of(2)), false);
    rests(column, new Columns(T, A, Deed.RENAMED), false);
    rests(column, new Columns(T, A, Deed.MOVED), false);
    rests(column, new Columns(T, A, Deed.ADDED), true);
    rests(row, new Rows(T, RowSet.of(2), Deed.ADDED), true);
  }

  @Test
  void newRowsAreEmptyAndAValueThatIsReplacedEverywhereDoesNotRestOnThem() {
    var added = new Rows(T, RowSet.of(9), Deed.ADDED);
    rests(new Values(T, A), added, false);
    rests(added, new Values(T, A), false);
    rests(new Cells(T, A, RowSet.of(9)), added, true);
    rests(new Cells(T, A, RowSet.of(8)), added, false);
    rests(new Marks(T, RowSet.of(9)), added, true);
  }

  @Test
  void whatWasDoneToAllRowsRestsOnARowHavingBeenGoneUnlessItWasDoneThereToo() {
    var gone = new Rows(T, RowSet.of(2), Deed.REMOVED);
    var without = RowSet.of(0, 1, 3);
    rests(new Values(T, A), gone, true);
    rests(new Rows(T, without, Deed.MOVED), gone, true);
    rests(new Rows(T, RowSet.range(0, 4), Deed.MOVED), gone, false);
    var column = new Columns(T, B, Deed.ADDED);
    rests(column, gone, false);
    var filled = Footprint.of(column, new Cells(T, B, without));
    assertThat(filled.restsOn(Footprint.of(gone))).isTrue();
    var all = Footprint.of(column, new Cells(T, B, RowSet.range(0, 4)));
    assertThat(all.restsOn(Footprint.of(gone))).isFalse();
  }

  @Test
  void cellsReadOneByOneDoNotMindOtherRows() {
    var cells = Footprint.of(new Cells(T, A, RowSet.range(0, 4)));
    var whole = Footprint.of(new Values(T, A));
    for (var deed : List.of(Deed.ADDED, Deed.REMOVED)) {
      var rows = Footprint.of(new Rows(T, RowSet.of(2), deed));
      assertThat(rows.changes(cells)).isFalse();
      assertThat(rows.changes(whole)).isTrue();
    }
    var typed = Footprint.of(new Cells(T, A, RowSet.of(3)));
    assertThat(typed.changes(cells)).isTrue();
    assertThat(typed.changes(whole)).isTrue();
    assertThat(Footprint.of(new Columns(T, A, Deed.RENAMED)).changes(whole)).isFalse();
    assertThat(Footprint.of(new Columns(T, A, Deed.ADDED)).changes(cells)).isTrue();
  }

  private static void rests(Area later, Area earlier, boolean rests) {
    assertThat(Footprint.of(later).restsOn(Footprint.of(earlier)))
        .as("%s after %s", later, earlier)
        .isEqualTo(rests);
  }

  private static void check(Area a, Area b, boolean meet) {
    assertThat(Footprint.of(a).meets(Footprint.of(b))).as("%s, %s", a, b).isEqualTo(meet);
    assertThat(Footprint.of(b).meets(Footprint.of(a))).as("%s, %s", b, a).isEqualTo(meet);
  }
}
