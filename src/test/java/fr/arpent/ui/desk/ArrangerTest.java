package fr.arpent.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArrangerTest {
  private static final ColumnId NAME = new ColumnId(0);
  private static final ColumnId PLACES = new ColumnId(1);
  private final Table table =
      Sheets.table(
          List.of("nom", "places"),
          List.of(
              List.of("Été", "12"),
              List.of("hiver", "8"),
              List.of("été", "?"),
              List.of("", "110")));
  private final ColumnRef places = ColumnRef.to(table.column(PLACES));
  private final ColumnRef name = ColumnRef.to(table.column(NAME));
  private final Desk desk = new Desk(_ -> {});
  private final Arranger arranger = new Arranger(desk, Runnable::run, Runnable::run);

  @Test
  void showsAllRowsAtFirst() {
    arranger.show(TableState.of(table), Marks.NONE);
    assertThat(lines()).containsExactly(0, 1, 2, 3);
    assertThat(sheet().rows().filtered()).isFalse();
  }

  @Test
  void sortsNumbersBySizeAndFilters() {
    arranger.show(TableState.of(table), Sheets.wrong(table, "?"));
    desk.arrangement().set(Arrangement.NONE.sortedBy(new SortKey(places, true)));
    assertThat(lines()).containsExactly(2, 3, 0, 1);
    desk.arrangement().set(new Arrangement(List.of(new RowFilter.Holding(name, "ete")), null));
    assertThat(lines()).containsExactly(0, 2);
    desk.arrangement()
        .set(desk.arrangement().get().with(new RowFilter.Values(places, Set.of("?"))));
    assertThat(lines()).containsExactly(2);
    assertThat(desk.arrangement().get().filters(PLACES)).isTrue();
    desk.arrangement().set(desk.arrangement().get().without(f -> places.equals(f.column())));
    assertThat(lines()).containsExactly(0, 2);
  }

  @Test
  void filtersByMarksAndByRows() {
    arranger.show(TableState.of(table), Sheets.wrong(table, "?"));
    only(new RowFilter.Worst(null, CellMark.Level.ERROR));
    assertThat(lines()).containsExactly(2);
    only(new RowFilter.Worst(name, CellMark.Level.ERROR));
    assertThat(lines()).isEmpty();
    only(new RowFilter.States(Set.of(PointState.TO_DO)));
    assertThat(lines()).containsExactly(0, 1, 3);
    only(new RowFilter.Rows(Message.of("x"), RowSet.of(3, 1)));
    assertThat(lines()).containsExactly(1, 3);
  }

  @Test
  void keepsARowThatNoLongerFitsUntilAskedAgain() {
    arranger.show(TableState.of(table), Marks.NONE);
    only(new RowFilter.Values(name, Set.of("hiver", "été")));
    var edited = table.withCells(NAME, new int[] {1}, List.of(Cell.text("printemps")));
    arranger.show(TableState.of(edited), Marks.NONE);
    assertThat(lines()).containsExactly(1, 2);
    assertThat(desk.arrangement().get().test(edited, Marks.NONE).test(1)).isFalse();
    arranger.again();
    assertThat(lines()).containsExactly(2);
  }

  @Test
  void rowsThatComeStandBelowTheOneAboveThem() {
    arranger.show(TableState.of(table), Marks.NONE);
    desk.arrangement().set(Arrangement.NONE.sortedBy(new SortKey(places, true)));
    var longer = table.withNewRows(2, 1).withoutRows(RowSet.of(1));
    arranger.show(TableState.of(longer), Marks.NONE);
    assertThat(lines()).containsExactly(2, 3, 0, 4, 5);
  }

  @Test
  void looksThroughBigTablesElsewhere() {
    var rows = new ArrayList<List<String>>();
    IntStream.range(0, 30_000).forEach(i -> rows.add(List.of("n" + i, Integer.toString(i % 3))));
    var big = Sheets.table(List.of("nom", "places"), rows);
    var waiting = new ArrayDeque<Runnable>();
    var slow = new Desk(_ -> {});
    var patient = new Arranger(slow, waiting::add, Runnable::run);
    patient.show(TableState.of(big), Marks.NONE);
    slow.arrangement()
        .set(new Arrangement(List.of(new RowFilter.Values(places, Set.of("2"))), null));
    assertThat(sheet(slow).rows().size()).isEqualTo(30_000);
    var edited = big.withoutRows(RowSet.of(2));
    patient.show(TableState.of(edited), Marks.NONE);
    Objects.requireNonNull(waiting.poll()).run();
    assertThat(sheet(slow).rows().size()).isEqualTo(9_999);
    assertThat(sheet(slow).rows().slot(0)).isEqualTo(5);
  }

  private void only(RowFilter filter) {
    desk.arrangement().set(new Arrangement(List.of(filter), null));
  }

  private Sheet sheet() {
    return sheet(desk);
  }

  private static Sheet sheet(Desk desk) {
    return Objects.requireNonNull(desk.sheet().get());
  }

  private int[] lines() {
    return IntStream.range(0, sheet().rows().size()).map(sheet().rows()::slot).toArray();
  }
}
