package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.step.edit.CellEdit;
import fr.arpent.table.Table;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Sheets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastePlanTest {
  private final Table table =
      Sheets.table(
          List.of("a", "b", "c"),
          List.of(List.of("1", "2", "3"), List.of("4", "5", "6"), List.of("7", "8", "9")));
  private final ColumnLayout columns = new ColumnLayout(table.columns(), _ -> 100, 74, 0);
  private final Sheet sheet = Sheets.of(table, Marks.NONE);

  @Test
  void oneValueFillsTheSelection() {
    var range = GridRange.from(new Spot(0, 0), new Spot(1, 1));
    var plan = plan(sheet, List.of(List.of("x")), range);
    assertThat(told(plan)).containsExactly("0a=x", "0b=x", "1a=x", "1b=x");
    assertThat(plan.added()).isZero();
  }

  @Test
  void aBlockSpreadsFromOneCellAndRepeatsWhereItFits() {
    var block = List.of(List.of("x", "y"));
    assertThat(told(plan(sheet, block, GridRange.cell(1, 1)))).containsExactly("1b=x", "1c=y");
    var twice = GridRange.from(new Spot(1, 1), new Spot(2, 2));
    assertThat(told(plan(sheet, block, twice))).containsExactly("1b=x", "1c=y", "2b=x", "2c=y");
    var odd = GridRange.from(new Spot(0, 0), new Spot(0, 2));
    assertThat(told(plan(sheet, block, odd))).containsExactly("0a=x", "0b=y");
  }

  @Test
  void rowsPastTheEndAreCountedAndGetTheNextSlots() {
    var plan = plan(sheet, List.of(List.of("x"), List.of("y"), List.of("z")), GridRange.cell(2, 2));
    assertThat(plan.added()).isEqualTo(2);
    assertThat(told(plan)).containsExactly("2c=x", "3c=y", "4c=z");
    assertThat(told(plan.within())).containsExactly("2c=x");
    assertThat(plan.within().added()).isZero();
  }

  @Test
  void columnsPastTheEdgeAreTold() {
    var plan = plan(sheet, List.of(List.of("x", "y", "z")), GridRange.cell(0, 2));
    assertThat(plan.lost()).isEqualTo(2);
    assertThat(told(plan)).containsExactly("0c=x");
  }

  @Test
  void goesIntoTheRowsThatAreShown() {
    var some = new Sheet(sheet.state(), new RowView(new int[] {2, 0}, 3), Marks.NONE);
    var plan = plan(some, List.of(List.of("x"), List.of("y")), GridRange.cell(0, 0));
    assertThat(told(plan)).containsExactly("2a=x", "0a=y");
  }

  private PastePlan plan(Sheet on, List<List<String>> rows, GridRange range) {
    var block = new Block(rows);
    return PastePlan.of(on, columns, block, block.target(range));
  }

  private static List<String> told(PastePlan plan) {
    return plan.edits().stream().map(PastePlanTest::told).toList();
  }

  private static String told(CellEdit edit) {
    return edit.slot() + edit.column().name() + "=" + edit.text();
  }
}
