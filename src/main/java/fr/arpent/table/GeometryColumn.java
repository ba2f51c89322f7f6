package fr.arpent.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of geometries.
 *
 * @param epsg the EPSG code of their coordinates; 0 when it is not known. Axis order is always
 *     easting (or longitude) first, whatever the definition of the system says.
 * @param geometries one or none a slot
 */
public record GeometryColumn(ColumnId id, @Nullable String label, int epsg, Geometries geometries)
    implements Column {

  @Override
  public int slots() {
    return geometries.size();
  }

  @Override
  public String text(int slot) {
    var geometry = geometries.get(slot);
    return geometry == null ? "" : geometry.toText();
  }

  @Override
  public GeometryColumn renamed(@Nullable String newLabel) {
    return new GeometryColumn(id, newLabel, epsg, geometries);
  }

  @Override
  public GeometryColumn grown(int count) {
    return new GeometryColumn(id, label, epsg, geometries.grown(count));
  }
}
