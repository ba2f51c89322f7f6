package fr.arpent.geo.position;

import fr.arpent.geo.Crs;
import fr.arpent.geo.Reprojection;
import fr.arpent.geo.position.PositionColumns.OneColumn;
import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;

/**
 * Reads the position of each row of one version of a table. For one thread.
 *
 * <p>A row whose coordinates are both exactly 0 has no position: it is how programs write "not
 * known".
 */
public final class PositionReader {
  private final RawPositions raw;
  private final Reprojection toLonLat;

  private PositionReader(RawPositions raw, Reprojection toLonLat) {
    this.raw = raw;
    this.toLonLat = toLonLat;
  }

  /**
   * Reads {@code table} as {@code columns} says.
   *
   * @throws java.util.NoSuchElementException when the table lacks one of the columns
   * @throws IllegalArgumentException when nothing is known of the system
   */
  public static PositionReader of(Table table, PositionColumns columns) {
    return new PositionReader(RawPositions.of(table, columns), Reprojection.toLonLat(crs(columns)));
  }

  /** The system of {@code columns}. */
  static Crs crs(PositionColumns columns) {
    return Reprojection.find(columns.epsg())
        .orElseThrow(() -> new IllegalArgumentException("EPSG:" + columns.epsg()));
  }

  /**
   * Writes longitude and latitude (degrees, WGS84) of the row in {@code slot} into {@code lonLat}.
   *
   * @return whether it has a position
   */
  public boolean lonLat(int slot, double[] lonLat) {
    return raw.read(slot, lonLat)
        && (lonLat[0] != 0 || lonLat[1] != 0)
        && toLonLat.apply(lonLat[0], lonLat[1], lonLat)
        && Math.abs(lonLat[0]) <= 180
        && Math.abs(lonLat[1]) <= 90;
  }

  /**
   * Writes easting and northing of the row in {@code slot}, in their own system and unit, into
   * {@code xy}.
   *
   * @return whether both can be read
   */
  public boolean written(int slot, double[] xy) {
    return raw.read(slot, xy);
  }

  /** Coordinates in their own system, as they stand in the columns. */
  @FunctionalInterface
  interface RawPositions {

    /** Writes easting and northing of {@code slot} into {@code xy}; false where there are none. */
    boolean read(int slot, double[] xy);

    /** The coordinates that {@code columns} of {@code table} hold. */
    static RawPositions of(Table table, PositionColumns columns) {
      return switch (columns) {
        case TwoColumns two -> two(table.text(two.x().id()), table.text(two.y().id()));
        case OneColumn one -> one(table.text(one.column().id()), one.northingFirst());
        case Shapes shapes ->
            shapes((GeometryColumn) table.column(shapes.column().id()), shapes.northingFirst());
      };
    }

    private static RawPositions two(TextColumn x, TextColumn y) {
      return (slot, xy) -> {
        xy[0] = CoordinateText.value(x.text(slot));
        xy[1] = CoordinateText.value(y.text(slot));
        return !Double.isNaN(xy[0]) && !Double.isNaN(xy[1]);
      };
    }

    private static RawPositions one(TextColumn column, boolean northingFirst) {
      return (slot, xy) -> {
        var pair = PairText.read(column.text(slot));
        if (pair == null) {
          return false;
        }
        var latFirst = pair.northingFirst(northingFirst);
        xy[latFirst ? 1 : 0] = pair.first().value();
        xy[latFirst ? 0 : 1] = pair.second().value();
        return true;
      };
    }

    private static RawPositions shapes(GeometryColumn column, boolean northingFirst) {
      return (slot, xy) -> {
        var shape = column.geometries().get(slot);
        if (shape == null || shape.isEmpty()) {
          return false;
        }
        var point = shape.getInteriorPoint().getCoordinate();
        xy[northingFirst ? 1 : 0] = point.x;
        xy[northingFirst ? 0 : 1] = point.y;
        return true;
      };
    }
  }
}
