package fr.arpent.format.sheet;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.format.Proposal;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The merged cells of a sheet, seen from its table: only the first cell of an area holds the value.
 * Areas of several rows can be filled down; what is merged sideways is a title and stays.
 */
final class MergedCells {
  private final List<Area> areas;
  private final Table table;

  MergedCells(List<Area> areas, Table table) {
    this.areas = areas;
    this.table = table;
  }

  /** One problem when there are any, at the first. */
  List<Problem> problems(Place sheet) {
    if (areas.isEmpty()) {
      return List.of();
    }
    var first = areas.getFirst();
    var place =
        new Place(sheet.file(), sheet.sheet(), first.firstRow(), first.firstColumn() + 1, null);
    return List.of(Problem.at(place, "format.sheet.merged", areas.size()));
  }

  /** The offer to fill down, when there is anything to fill. */
  List<Proposal> proposals() {
    var fills = new ArrayList<FillMerged.Fill>();
    var rows = RowSet.NONE;
    for (var area : areas) {
      if (area.isTall() && area.firstColumn() < table.columns().size()) {
        var fill = fill(area);
        if (!fill.rows().isEmpty()) {
          fills.add(fill);
          rows = rows.union(fill.rows());
        }
      }
    }
    return fills.isEmpty()
        ? List.of()
        : List.of(
            new Proposal(
                new FillMerged(table.id(), fills),
                Message.of("format.sheet.fill-merged", fills.size()),
                rows));
  }

  /** Nothing to fill where the area starts above the table or its first cell is empty. */
  private FillMerged.Fill fill(Area area) {
    var column = (TextColumn) table.columns().get(area.firstColumn());
    var from = firstSlot(area.firstRow());
    var to = firstSlot(area.lastRow() + 1);
    var holds = from < to && table.sourceRow(from) == area.firstRow();
    var below =
        holds && !column.text(from).isEmpty()
            ? IntStream.range(from + 1, to).filter(slot -> column.text(slot).isEmpty()).toArray()
            : new int[0];
    return new FillMerged.Fill(ColumnRef.to(column), from, RowSet.of(below));
  }

  /** The first slot whose row in the file is {@code row} or below it. */
  private int firstSlot(int row) {
    var low = 0;
    var high = table.slots();
    while (low < high) {
      var middle = (low + high) >>> 1;
      if (table.sourceRow(middle) < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
