package fr.arpent.sample.plan;

import org.locationtech.jts.geom.Coordinate;

/**
 * The legal projection of France between longitude, latitude (degrees, RGF93, taken as WGS 84) and
 * Lambert-93 metres (EPSG:2154).
 *
 * <p>Written from the published algorithms ALG0001 to ALG0004 and ALG0019 of IGN's technical note
 * NTG_71 ("Projection cartographique conique conforme de Lambert", 1995) so that the sample does
 * not depend on the code that it is used to test.
 */
public final class Lambert93 {
  private static final double SEMI_MAJOR = 6_378_137;
  private static final double FLATTENING = 1 / 298.257222101;
  private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
  private static final double MERIDIAN = Math.toRadians(3);
  private static final double ORIGIN = Math.toRadians(46.5);
  private static final double SOUTH = Math.toRadians(44);
  private static final double NORTH = Math.toRadians(49);
  private static final double FALSE_EASTING = 700_000;
  private static final double FALSE_NORTHING = 6_600_000;

  private static final double EXPONENT =
      StrictMath.log(parallelRadius(NORTH) / parallelRadius(SOUTH))
          / (isometric(SOUTH) - isometric(NORTH));
  private static final double SCALE =
      parallelRadius(SOUTH) / EXPONENT * StrictMath.exp(EXPONENT * isometric(SOUTH));
  private static final double POLE_NORTHING =
      FALSE_NORTHING + SCALE * StrictMath.exp(-EXPONENT * isometric(ORIGIN));

  private Lambert93() {}

  /**
   * Projects a point.
   *
   * @param longitude degrees, east positive
   * @param latitude degrees, north positive
   * @return easting (x) and northing (y) in metres
   */
  public static Coordinate project(double longitude, double latitude) {
    double radius = SCALE * StrictMath.exp(-EXPONENT * isometric(StrictMath.toRadians(latitude)));
    double angle = EXPONENT * (StrictMath.toRadians(longitude) - MERIDIAN);
    return new Coordinate(
        FALSE_EASTING + radius * StrictMath.sin(angle),
        POLE_NORTHING - radius * StrictMath.cos(angle));
  }

  /**
   * The inverse of {@link #project}.
   *
   * @param metres easting (x) and northing (y)
   * @return longitude (x) and latitude (y) in degrees
   */
  public static Coordinate unproject(Coordinate metres) {
    double east = metres.x - FALSE_EASTING;
    double south = POLE_NORTHING - metres.y;
    double longitude = MERIDIAN + StrictMath.atan(east / south) / EXPONENT;
    double isometric = -StrictMath.log(StrictMath.hypot(east, south) / SCALE) / EXPONENT;
    return new Coordinate(
        StrictMath.toDegrees(longitude), StrictMath.toDegrees(latitude(isometric)));
  }

  private static double isometric(double latitude) {
    double sine = ECCENTRICITY * StrictMath.sin(latitude);
    return StrictMath.log(
        StrictMath.tan(Math.PI / 4 + latitude / 2)
            * StrictMath.pow((1 - sine) / (1 + sine), ECCENTRICITY / 2));
  }

  private static double latitude(double isometric) {
    double grown = StrictMath.exp(isometric);
    double latitude = 2 * StrictMath.atan(grown) - Math.PI / 2;
    for (int turn = 0; turn < 6; turn++) {
      double sine = ECCENTRICITY * StrictMath.sin(latitude);
      double factor = StrictMath.pow((1 + sine) / (1 - sine), ECCENTRICITY / 2);
      latitude = 2 * StrictMath.atan(factor * grown) - Math.PI / 2;
    }
    return latitude;
  }

  private static double parallelRadius(double latitude) {
    double sine = ECCENTRICITY * StrictMath.sin(latitude);
    return SEMI_MAJOR * StrictMath.cos(latitude) / Math.sqrt(1 - sine * sine);
  }
}
