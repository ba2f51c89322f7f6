package fr.arpent.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaLikeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "@SUM(1)", "+cmd|' /C calc'!A0", "-2+3+cmd", " \t=1", "\t=1", "-A1"})
  void couldRun(String text) {
    assertThat(FormulaLike.is(text)).isEqualTo(!text.startsWith(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "--", "-12,5", "+33 4 50 12 34 56", "+33(0)4", "a=b", "@", "\t"})
  void isHarmless(String text) {
    assertThat(FormulaLike.is(text)).isFalse();
  }

  @Test
  void notesCountRowsOfTheDistinctValues() {
    var builder = new TableBuilder(List.of("a", "b"));
    for (var i = 0; i < 3; i++) {
      builder.startRow(i + 2);
      builder.cell(Cell.text("=x" + i % 2));
      builder.cell(new Cell("0.12345678901234567", CellKind.NUMBER));
      builder.endRow();
    }
    assertThat(WrittenNotes.of(builder.build(new TableId("t"), "t")))
        .containsExactly(
            new Problem(
                Message.of("format.sheet.formula-like", "=x0", 3),
                new Place(null, null, 0, 1, "a")),
            new Problem(
                Message.of("format.sheet.rounded", "0.12345678901234567", 3),
                new Place(null, null, 0, 2, "b")));
  }
}
