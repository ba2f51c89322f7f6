package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.step.TableState;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.List;

/** Small tables for the tests of the window. */
public final class Sheets {

  private Sheets() {}

  /** A table of text, the first row being record 2. */
  public static Table table(List<String> labels, List<List<String>> rows) {
    var builder = new TableBuilder(labels);
    for (var i = 0; i < rows.size(); i++) {
      builder.row(i + 2, rows.get(i));
    }
    return builder.build(new TableId("t1"), "parkings");
  }

  /** A sheet that shows all of {@code table}. */
  public static Sheet of(Table table, Marks marks) {
    return new Sheet(TableState.of(table), RowView.all(table), marks);
  }

  /** Marks every cell that reads {@code wrong} as an error. */
  public static Marks wrong(Table table, String wrong) {
    return new Marks() {
      @Override
      public CellMark cell(int slot, ColumnId column) {
        return table.column(column).text(slot).equals(wrong)
            ? new CellMark(CellMark.Level.ERROR, false, false, false, false, null)
            : CellMark.NONE;
      }

      @Override
      public PointState row(int slot) {
        return rowHasError(slot) ? PointState.TO_FIX : PointState.TO_DO;
      }

      @Override
      public boolean rowHasError(int slot) {
        return table.columns().stream().anyMatch(column -> column.text(slot).equals(wrong));
      }

      @Override
      public HeaderMark header(Column column) {
        return Marks.NONE.header(column);
      }

      @Override
      public List<Message> about(int slot, ColumnId column) {
        return List.of();
      }
    };
  }
}
