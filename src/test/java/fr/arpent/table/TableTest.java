package fr.arpent.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void keepsTheCellsThatCame() {
    var table = Tables.of("id|nom|nom", "1|a", "2|b|c|d", "||");
    assertThat(table.columns()).extracting(Column::label).containsExactly("id", "nom", "nom", null);
    assertThat(Tables.texts(table))
        .containsExactly(
            List.of("1", "a", "", ""), List.of("2", "b", "c", "d"), List.of("", "", "", ""));
    var third = (TextColumn) table.columns().get(2);
    assertThat(third.absent(0)).isTrue();
    assertThat(third.absent(2)).isFalse();
    assertThat(table.sourceRow(1)).isEqualTo(3);
  }

  @Test
  void aNewVersionLeavesTheOldOneAsItWas() {
    Cases.run(
        200,
        random -> {
          var table = Tables.random(random);
          var before = Tables.texts(table);
          var column = table.columns().getFirst().id();
          var expected = new ArrayList<List<String>>(before);
          if (table.rowCount() > 0) {
            var position = random.nextInt(table.rowCount());
            var row = new ArrayList<>(before.get(position));
            row.set(0, "neuf");
            expected.set(position, row);
            var next = table.withCell(column, RowSet.of(table.row(position)), Cell.text("neuf"));
            assertThat(Tables.texts(next)).isEqualTo(expected);
          }
          assertThat(Tables.texts(table)).isEqualTo(before);
        });
  }

  @Test
  void mapsEveryEqualCellAtOnce() {
    var table = Tables.of("x", "a", "b", "a", "c");
    var column = table.columns().getFirst().id();
    var next =
        table.withMapped(
            column, Map.of(Cell.text("a"), Cell.text("b"), Cell.text("b"), Cell.text("a")));
    assertThat(Tables.texts(next))
        .containsExactly(List.of("b"), List.of("a"), List.of("b"), List.of("c"));
  }

  @Test
  void rowsKeepTheirNamesWhateverMoves() {
    var table = Tables.of("x", "a", "b", "c");
    var c = table.row(2);
    var moved = table.withOrder(new int[] {2, 0, 1});
    assertThat(moved.row(0)).isEqualTo(c);
    assertThat(moved.position(2)).isZero();
    var grown = moved.withNewRows(2, 1);
    assertThat(Tables.texts(grown).stream().map(List::getFirst))
        .containsExactly("c", "", "", "a", "b");
    assertThat(grown.row(0)).isEqualTo(c);
    assertThat(grown.sourceRow(grown.slot(1))).isZero();
    var less = grown.withoutRows(RowSet.of(c));
    assertThat(less.position(c.slot())).isEqualTo(-1);
    assertThat(less.rowCount()).isEqualTo(4);
    assertThat(less.rows().contains(c.slot())).isFalse();
  }

  @Test
  void columnsKeepTheirNamesWhateverMoves() {
    var table = Tables.of("a|b", "1|2");
    var b = table.columns().get(1).id();
    var fresh = table.freshColumn();
    var next =
        table
            .withNewColumn(TextColumn.empty(fresh, "c", 1), 0)
            .withColumnAt(b, 0)
            .withColumn(table.column(b).renamed("bé"));
    assertThat(next.columns()).extracting(Column::name).containsExactly("bé", "c", "a");
    assertThat(next.indexOf(b)).isZero();
    assertThat(next.withoutColumn(fresh).freshColumn()).isNotEqualTo(fresh);
    assertThatThrownBy(() -> next.withoutColumn(fresh).column(fresh))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void countsOnlyTheRowsShown() {
    var table = Tables.of("x", "a", "b", "a").withoutRows(RowSet.of(0));
    var column = table.text(table.columns().getFirst().id());
    assertThat(table.counts(column)[column.code(2)]).isEqualTo(1);
  }

  @Test
  void sortsNumbersBySizeAndWordsAsADictionary() {
    var table = Tables.of("x", "10", "9,5", "", "été", "Eau", "zoo", "1 000");
    var column = table.columns().getFirst();
    var slots = RowSort.by(column, false).sorted(table.rowSlots().toArray());
    assertThat(java.util.Arrays.stream(slots).mapToObj(column::text))
        .containsExactly("9,5", "10", "1 000", "Eau", "été", "zoo", "");
    var back = RowSort.by(column, true).sorted(table.rowSlots().toArray());
    assertThat(column.text(back[6])).isEmpty();
  }
}
