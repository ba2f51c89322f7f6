package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.ReadOptions;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Reprojection;
import fr.arpent.geo.world.Town;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import java.util.Objects;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Where a town's points should be: the areas of a file that the user names. */
final class Outline {
  private Outline() {}

  /**
   * The town within the areas of {@code file}.
   *
   * @throws ProblemException when there are none
   */
  static Town of(String file, CommandContext context) {
    var table = context.read(file, ReadOptions.GUESS).table();
    var areas = areas(table).filter(shape -> shape.getDimension() == 2).toList();
    if (areas.isEmpty()) {
      throw new ProblemException(Problem.at(Place.file(file), "cli.check.no-outline"));
    }
    return Town.within(UnaryUnionOp.union(areas));
  }

  private static Stream<Geometry> areas(Table table) {
    return table.columns().stream()
        .filter(GeometryColumn.class::isInstance)
        .map(GeometryColumn.class::cast)
        .flatMap(column -> inDegrees(table, column));
  }

  /** What names no system is in degrees. */
  private static Stream<Geometry> inDegrees(Table table, GeometryColumn column) {
    var system = Reprojection.find(column.epsg()).orElse(Crs.WGS84);
    var toDegrees = Reprojection.toLonLat(system);
    return table
        .rowSlots()
        .mapToObj(column.geometries()::get)
        .filter(Objects::nonNull)
        .map(toDegrees::apply);
  }
}
