package fr.arpent.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowSortTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " > ",
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "10|9|100 > 9|10|100",
        "-1|0|-10 > -10|-1|0",
        "+3|2|1 > 1|2|+3",
        "1,5|1.25|2 > 1.25|1,5|2",
        "1 000|999|10\u202f000 > 999|1 000|10\u202f000",
        "zoo|abricot|12 > 12|abricot|zoo",
        "eau|été|etc > eau|etc|été",
        "coté|cote|côte > cote|côte|coté",
        "b||a > a|b|",
        "b|\u00a0|a > a|b|\u00a0",
        "b|\u202f\t|a > a|b|\u202f\t",
        "1e3|5|x > 5|1e3|x",
        "12.|11|1.1.1 > 11|1.1.1|12."
      })
  void ordersAsPeopleExpect(String given, String wanted) {
    assertThat(sorted(List.of(given.split("\\|", -1)), false))
        .containsExactly(wanted.split("\\|", -1));
  }

  @Test
  void emptyCellsAreLastInBothDirections() {
    assertThat(sorted(List.of("b", "", "a"), true)).containsExactly("b", "a", "");
    assertThat(sorted(List.of("1", " ", "2"), true)).containsExactly("2", "1", " ");
  }

  @Test
  void everyRowComesOnceAndEqualCellsKeepTheirOrder() {
    Cases.run(
        100,
        random -> {
          var table = Tables.random(random);
          var column = table.columns().getFirst();
          var slots = table.rowSlots().toArray();
          for (var descending : List.of(false, true)) {
            var sorted = RowSort.by(column, descending).sorted(slots);
            assertThat(sorted).containsExactlyInAnyOrder(slots);
            assertThat(RowSort.by(column, descending).sorted(sorted)).containsExactly(sorted);
            for (var i = 1; i < sorted.length; i++) {
              if (column.text(sorted[i]).equals(column.text(sorted[i - 1]))) {
                assertThat(sorted[i]).isGreaterThan(sorted[i - 1]);
              }
            }
          }
        });
  }

  /** A cell pasted by mistake, not a number anyone wants ordered. */
  @Test
  void aMillionDigitsAreOrderedAsAText() {
    var digits = "9".repeat(1_000_000);
    assertThat(sorted(List.of(digits, "12", "rue"), false)).containsExactly("12", digits, "rue");
  }

  private static List<String> sorted(List<String> texts, boolean descending) {
    var table = Tables.of("x", texts.toArray(String[]::new));
    var column = TextColumn.empty(new ColumnId(0), "x", texts.size());
    var cells = texts.stream().map(Cell::text).toList();
    var filled =
        table
            .withColumn(column)
            .withCells(column.id(), table.rows().toArray(), cells)
            .text(column.id());
    return Arrays.stream(RowSort.by(filled, descending).sorted(table.rows().toArray()))
        .mapToObj(filled::text)
        .toList();
  }
}
