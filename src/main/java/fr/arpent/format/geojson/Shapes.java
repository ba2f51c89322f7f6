package fr.arpent.format.geojson;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.Reprojection;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.geo.search.PositionSearch;
import fr.arpent.geo.search.Surroundings;
import fr.arpent.geo.world.World;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The geometry of each row in longitude and latitude: of the first column of geometries, or else
 * points at the positions that the table's columns hold beyond doubt.
 */
@FunctionalInterface
interface Shapes {
  /** Seven decimals of a degree are a centimetre. */
  double DECIMALS = 1e7;

  /** The geometry of the row in {@code slot}, or null. */
  @Nullable Geometry of(int slot);

  /**
   * The geometries of {@code table}; empty when nothing in it says where its rows are.
   *
   * @throws ProblemException when the system of its geometries is not known
   */
  static Optional<Shapes> of(Table table, Progress progress) {
    var column = column(table);
    return column.isPresent() ? Optional.of(inDegrees(column.get())) : points(table, progress);
  }

  /** The column the geometries are taken from, if there is one. */
  static Optional<GeometryColumn> column(Table table) {
    return table.columns().stream()
        .filter(GeometryColumn.class::isInstance)
        .map(GeometryColumn.class::cast)
        .findFirst();
  }

  private static Shapes inDegrees(GeometryColumn column) {
    if (column.epsg() == 4326) {
      return column.geometries()::get;
    }
    var crs =
        Reprojection.find(column.epsg())
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.at(
                            new Place(null, null, 0, 0, column.label()),
                            "format.geojson.unknown-system")));
    var toLonLat = Reprojection.toLonLat(crs);
    return slot -> {
      var geometry = column.geometries().get(slot);
      return geometry == null ? null : rounded(toLonLat.apply(geometry));
    };
  }

  private static Geometry rounded(Geometry geometry) {
    geometry.apply(
        (org.locationtech.jts.geom.Coordinate c) -> {
          c.x = Math.round(c.x * DECIMALS) / DECIMALS;
          c.y = Math.round(c.y * DECIMALS) / DECIMALS;
        });
    geometry.geometryChanged();
    return geometry;
  }

  private static Optional<Shapes> points(Table table, Progress progress) {
    var france = new Surroundings(World.load(), Optional.empty());
    return PositionSearch.in(table, france, progress)
        .chosen()
        .map(found -> points(PositionReader.of(table, found.columns())));
  }

  private static Shapes points(PositionReader reader) {
    var factory = new GeometryFactory();
    return slot -> {
      var place = new double[2];
      return reader.lonLat(slot, place)
          ? rounded(factory.createPoint(new CoordinateXY(place[0], place[1])))
          : null;
    };
  }
}
