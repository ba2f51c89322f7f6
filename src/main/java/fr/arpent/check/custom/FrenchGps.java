package fr.arpent.check.custom;

import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.schema.type.GeoPointType;
import fr.arpent.schema.type.GeoPointType.LonLat;
import fr.arpent.schema.type.Reading;
import java.util.List;
import java.util.function.Consumer;

/**
 * A point strictly inside one of six boxes: mainland France with Corsica and the five overseas
 * departments, as the national validator draws them. One that would be inside with longitude and
 * latitude swapped is told so.
 */
final class FrenchGps implements CustomKind {
  private static final List<Box> FRANCE =
      List.of(
          new Box(-5.141277, 41.333571, 9.560091, 51.088989),
          new Box(-61.809839, 15.832041, -61.001959, 16.514488),
          new Box(-61.229033, 14.388646, -60.809655, 14.878723),
          new Box(-54.60239, 2.111055, -51.619041, 5.748138),
          new Box(55.216526, -21.389631, 55.836654, -20.8718),
          new Box(45.01833, -13.005254, 45.299985, -12.63659));

  /** In degrees. */
  private record Box(double west, double south, double east, double north) {
    boolean holds(double lon, double lat) {
      return lon > west && lon < east && lat > south && lat < north;
    }
  }

  @Override
  public List<String> names() {
    return List.of("french-gps-coordinates");
  }

  @Override
  public void plan(Asked asked) {
    asked
        .column("column")
        .filter(c -> asked.is(c, GeoPointType.class::isInstance))
        .ifPresent(
            c ->
                asked.plan(
                    c,
                    new Outside(
                        asked.cell(c, "check.custom.outside-france"),
                        new Asked(asked.check(), "reversed-" + asked.code(), asked.planner())
                            .cell(c, "check.custom.swapped"))));
  }

  private record Outside(Cause outside, Cause swapped) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.reading() instanceof Reading.Value(var value) && value instanceof LonLat point) {
        var lon = point.lon().doubleValue();
        var lat = point.lat().doubleValue();
        if (!inFrance(lon, lat)) {
          found.accept(inFrance(lat, lon) ? swapped : outside);
        }
      }
    }

    private static boolean inFrance(double lon, double lat) {
      return FRANCE.stream().anyMatch(box -> box.holds(lon, lat));
    }
  }
}
