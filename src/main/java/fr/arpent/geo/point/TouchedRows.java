package fr.arpent.geo.point;

import fr.arpent.geo.position.PositionColumns;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Footprint;
import fr.arpent.step.Footprint.Area;
import fr.arpent.step.Footprint.Deed;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;

/** Which rows may be elsewhere after a step. */
final class TouchedRows {
  private TouchedRows() {}

  static RowSet of(Footprint footprint, Table next, PositionColumns columns) {
    var touched = RowSet.NONE;
    for (var area : footprint.areas()) {
      if (area.table().equals(next.id())) {
        touched = touched.union(of(area, next, columns));
      }
    }
    return touched;
  }

  private static RowSet of(Area area, Table next, PositionColumns columns) {
    return switch (area) {
      case Footprint.Cells cells when holds(columns, cells.column()) -> cells.rows();
      case Footprint.Values values when holds(columns, values.column()) -> all(next);
      case Footprint.Columns column
          when column.deed() == Deed.ADDED && holds(columns, column.column()) ->
          all(next);
      case Footprint.Rows rows when rows.deed() == Deed.ADDED || rows.deed() == Deed.REMOVED ->
          rows.rows();
      case Footprint.WholeTable _ -> all(next);
      default -> RowSet.NONE;
    };
  }

  private static RowSet all(Table table) {
    return RowSet.range(0, table.slots());
  }

  private static boolean holds(PositionColumns columns, ColumnId id) {
    return columns.columns().stream().map(ColumnRef::id).anyMatch(id::equals);
  }
}
