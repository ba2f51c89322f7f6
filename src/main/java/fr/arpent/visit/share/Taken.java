package fr.arpent.visit.share;

import fr.arpent.step.Change;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetGeometries;
import fr.arpent.table.ColumnId;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The cells of one of the colleague's columns that are written here. */
final class Taken {
  private final TableId table;
  private final Version theirs;
  private final ColumnId column;
  private final TreeMap<Integer, Integer> slots = new TreeMap<>();

  Taken(TableId table, Version theirs, ColumnId column) {
    this.table = table;
    this.theirs = theirs;
    this.column = column;
  }

  /** The colleague's cell in {@code slot} goes into {@code row} here. */
  void add(int row, int slot) {
    slots.put(row, slot);
  }

  int size() {
    return slots.size();
  }

  /** What writes them into {@code own}; empty when there are none. */
  Optional<Change> into(ColumnId own) {
    if (slots.isEmpty()) {
      return Optional.empty();
    }
    var rows = RowSet.of(slots.keySet().stream().mapToInt(Integer::intValue).toArray());
    return Optional.of(
        theirs.state().table().column(column) instanceof GeometryColumn shapes
            ? new SetGeometries(table, own, shapes.epsg(), rows, shapes(shapes))
            : new SetCells(
                table,
                own,
                rows,
                slots.values().stream().map(slot -> theirs.cell(column, slot)).toList()));
  }

  private List<@Nullable Geometry> shapes(GeometryColumn column) {
    var shapes = new ArrayList<@Nullable Geometry>();
    slots.values().forEach(slot -> shapes.add(column.geometries().get(slot)));
    return shapes;
  }
}
