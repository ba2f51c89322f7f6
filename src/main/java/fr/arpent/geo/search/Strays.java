package fr.arpent.geo.search;

import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;

/** Rows whose longitude and latitude stand the other way round than those of the others. */
public final class Strays {
  private Strays() {}

  /**
   * The rows that lie elsewhere but would be at home with their coordinates exchanged; what {@link
   * fr.arpent.geo.position.SwapAxes} repairs.
   */
  public static RowSet of(Table table, PositionColumns columns, Surroundings surroundings) {
    var reader = PositionReader.of(table, columns);
    var swapped = PositionReader.of(table, columns.swapped());
    var there = new double[2];
    return RowSet.of(
        table
            .rowSlots()
            .filter(
                slot ->
                    !(reader.lonLat(slot, there) && surroundings.home(there[0], there[1]))
                        && swapped.lonLat(slot, there)
                        && surroundings.home(there[0], there[1]))
            .toArray());
  }
}
