package fr.arpent.ui.grid;

import fr.arpent.step.ColumnRef;
import fr.arpent.step.edit.CellEdit;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.desk.Sheet;
import java.util.ArrayList;
import java.util.List;

/**
 * What a block changes when it is pasted.
 *
 * @param edits the new texts; rows past the end have the slots that new rows will get
 * @param added how many rows the table needs more
 * @param lost how many columns of the block have no column to go to
 * @param first the slot of the first new row
 */
record PastePlan(List<CellEdit> edits, int added, int lost, int first) {

  /** {@code block} repeated all over {@code target}. */
  static PastePlan of(Sheet sheet, ColumnLayout columns, Block block, GridRange target) {
    var shown = sheet.rows().size();
    var first = sheet.table().slots();
    var edits = new ArrayList<CellEdit>();
    for (var line = target.top(); line <= target.bottom(); line++) {
      var slot = line < shown ? sheet.rows().slot(line) : first + line - shown;
      for (var at = target.left(); at <= Math.min(target.right(), columns.size() - 1); at++) {
        if (columns.column(at) instanceof TextColumn column) {
          var text =
              block.at(
                  (line - target.top()) % block.lines(), (at - target.left()) % block.columns());
          edits.add(new CellEdit(ColumnRef.to(column), slot, text));
        }
      }
    }
    var added = Math.max(0, target.bottom() + 1 - shown);
    var lost = Math.max(0, target.right() + 1 - columns.size());
    return new PastePlan(edits, added, lost, first);
  }

  /** The same without the rows that the table lacks. */
  PastePlan within() {
    return new PastePlan(
        edits.stream().filter(edit -> edit.slot() < first).toList(), 0, lost, first);
  }
}
