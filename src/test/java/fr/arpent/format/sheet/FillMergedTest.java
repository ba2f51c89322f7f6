package fr.arpent.format.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FillMergedTest {
  private static final TableId ID = new TableId("t1");

  @Test
  void onlyEmptyCellsAreFilledAndTheKindGoesAlong() {
    var table = table(new Cell("2020-01-01", CellKind.DATE), Cell.EMPTY, Cell.text("x"));
    var after = run(table, fill(table));
    var column = after.text(table.columns().getFirst().id());
    assertThat(List.of(column.cell(0), column.cell(1), column.cell(2)))
        .containsExactly(
            new Cell("2020-01-01", CellKind.DATE),
            new Cell("2020-01-01", CellKind.DATE),
            Cell.text("x"));
  }

  @Test
  void nothingToFillChangesNothing() {
    var table = table(Cell.text("a"), Cell.text("b"), Cell.text("c"));
    assertThat(fill(table).run(Work.on(State.of(table)))).isEqualTo(Group.NOTHING);
  }

  @Test
  void itsJsonReadsBack() {
    var fill = fill(table(Cell.text("a"), Cell.EMPTY, Cell.EMPTY));
    var kind = SheetOperations.KINDS.getFirst();
    assertThat(kind.kind()).isEqualTo(fill.kind());
    assertThat(kind.reader().read(ID, fill.parameters())).isEqualTo(fill);
    assertThat(fill.words(Group.NOTHING)).isEqualTo(Message.of("format.sheet.filled-merged", 1));
    assertThat(fill.needs().writes()).hasSize(1);
  }

  private static Table run(Table table, FillMerged fill) {
    var state = State.of(table);
    return fill.run(Work.on(state)).apply(state).table(ID);
  }

  private static FillMerged fill(Table table) {
    var column = ColumnRef.to(table.columns().getFirst());
    return new FillMerged(ID, List.of(new FillMerged.Fill(column, 0, RowSet.of(1, 2))));
  }

  private static Table table(Cell... cells) {
    var builder = new TableBuilder(List.of("type"));
    for (var i = 0; i < cells.length; i++) {
      builder.startRow(i + 2);
      builder.cell(cells[i]);
      builder.endRow();
    }
    return builder.build(ID, "essai");
  }
}
