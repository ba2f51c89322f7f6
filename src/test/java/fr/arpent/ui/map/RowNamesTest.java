package fr.arpent.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.step.TableState;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Words;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a row is called on the map. */
class RowNamesTest {
  private final RowNames names = new RowNames(new Words(Locale.FRENCH));

  @Test
  void theFirstColumnThatTellsRowsApartNamesThem() {
    var sheet =
        sheet(
            List.of("commune", "id"),
            List.of("Vernelle", "A1"),
            List.of("Vernelle", "A2"),
            List.of("Vernelle", ""));

    assertThat(names.name(sheet, 1)).isEqualTo("ligne 3");
  }

  @Test
  void anIdentifierNamesItsRow() {
    var sheet =
        sheet(List.of("commune", "id"), List.of("Vernelle", "A1"), List.of("Vernelle", "A2"));

    assertThat(names.name(sheet, 1)).isEqualTo("A2");
    assertThat(names.spoken(sheet, 1)).isEqualTo("A2, À faire, Vernelle");
  }

  @Test
  void withoutIdentifierTheNumberInTheFileDoes() {
    var sheet = sheet(List.of("commune"), List.of("Vernelle"), List.of("Vernelle"));

    assertThat(names.name(sheet, 0)).isEqualTo("ligne 2");
  }

  @Test
  void aLongNameIsCut() {
    var sheet = sheet(List.of("id"), List.of("x".repeat(90)), List.of("y"));

    assertThat(names.name(sheet, 0)).hasSize(40).endsWith("…");
  }

  @Test
  void pointsInViewAreCountedInWords() {
    assertThat(names.points(0)).isEqualTo("Aucun point en vue.");
    assertThat(names.points(1)).isEqualTo("1 point en vue.");
    assertThat(names.points(12)).isEqualTo("12 points en vue.");
  }

  @SafeVarargs
  private static Sheet sheet(List<String> labels, List<String>... rows) {
    var builder = new TableBuilder(labels);
    for (var i = 0; i < rows.length; i++) {
      builder.row(i + 2, rows[i]);
    }
    var state = TableState.of(builder.build(new TableId("t"), "t"));
    return new Sheet(state, RowView.all(state.table()), Marks.NONE);
  }
}
