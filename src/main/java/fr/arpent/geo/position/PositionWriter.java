package fr.arpent.geo.position;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.geo.Crs;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.Reprojection;
import fr.arpent.geo.position.PositionColumns.OneColumn;
import fr.arpent.geo.position.PositionColumns.Shapes;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetGeometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Writes a position into the cells that hold it, in their own form and system: as the row's old
 * text is written, or as most of the column is.
 */
final class PositionWriter {
  private static final Reading PLAIN = new Reading("0.0", 0, Axis.UNKNOWN, 1, false);

  private final Table table;
  private final PositionColumns columns;
  private final Crs crs;
  private final List<Written> sample;

  PositionWriter(Table table, PositionColumns columns) {
    this.table = table;
    this.columns = columns;
    this.crs = PositionReader.crs(columns);
    this.sample = Written.sample(table, columns);
  }

  /** The change that puts the row in {@code slot} at {@code place}. */
  Change place(int slot, LonLat place) {
    var xy = new double[2];
    if (!Reprojection.between(Crs.WGS84, crs).apply(place.lon(), place.lat(), xy)) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "geo.place.outside", crs.name()));
    }
    var old = Written.at(table, columns, slot);
    var like = old != null ? old : sample.isEmpty() ? null : sample.getFirst();
    var x = style(like == null ? null : like.x(), true).write(xy[0], Axis.LON);
    var y = style(like == null ? null : like.y(), false).write(xy[1], Axis.LAT);
    var id = table.id();
    return switch (columns) {
      case TwoColumns two ->
          new Group(
              List.of(
                  SetCells.one(id, two.x().id(), slot, x),
                  SetCells.one(id, two.y().id(), slot, y)));
      case OneColumn one -> SetCells.one(id, one.column().id(), slot, pair(one, like, x, y));
      case Shapes shapes -> point(shapes, slot, xy);
    };
  }

  private static String pair(OneColumn column, @Nullable Written like, String x, String y) {
    var pair = like == null ? null : like.pair();
    if (pair == null) {
      return column.northingFirst() ? y + "," + x : "[" + x + ", " + y + "]";
    }
    return pair.northingFirst(column.northingFirst()) ? pair.with(y, x) : pair.with(x, y);
  }

  private CoordinateStyle style(@Nullable Reading like, boolean easting) {
    var readings = Written.readings(sample, easting ? Written::x : Written::y);
    var example = like == null ? PLAIN : like;
    return new CoordinateStyle(example, Precision.ofPlaced(crs, example, readings));
  }

  private Change point(Shapes shapes, int slot, double[] xy) {
    var place =
        shapes.northingFirst() ? new Coordinate(xy[1], xy[0]) : new Coordinate(xy[0], xy[1]);
    return new SetGeometries(
        table.id(),
        shapes.column().id(),
        ((GeometryColumn) table.column(shapes.column().id())).epsg(),
        RowSet.of(slot),
        List.of(new GeometryFactory().createPoint(place)));
  }
}
