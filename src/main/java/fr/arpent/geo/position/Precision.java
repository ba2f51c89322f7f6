package fr.arpent.geo.position;

import fr.arpent.geo.Crs;
import java.util.List;

/**
 * How many decimals a computed position gets: never less than what was known, never more than means
 * anything.
 *
 * <p>Degrees computed from whole metres or whole seconds get 6 decimals (11 cm), from metres with
 * one or two decimals or seconds with one 7 (1 cm), from all finer ones 8 (1 mm). Degrees that are
 * only written otherwise keep each digit as it was.
 */
final class Precision {
  /** Decimals of a degree for a place pointed at on the map: 11 cm. */
  static final int POINTED = 6;

  private static final int FINEST = 8;
  private static final int LEAST = 6;

  private Precision() {}

  /** Decimals of degrees computed from coordinates of {@code crs} such as {@code readings}. */
  static int ofDegrees(Crs crs, List<Reading> readings) {
    var sexagesimal = readings.stream().anyMatch(Reading::sexagesimal);
    var written = mostDecimals(readings);
    if (crs.geographic() && !sexagesimal) {
      return FINEST;
    }
    var centimetre = sexagesimal ? 1 : 2;
    return written == 0 ? LEAST : written <= centimetre ? LEAST + 1 : FINEST;
  }

  /**
   * Decimals of a coordinate placed by hand and written like {@code like} among {@code readings}:
   * as many as those of its kind have, but at least those of a decimetre and at most those of a
   * millimetre.
   */
  static int ofPlaced(Crs crs, Reading like, List<Reading> readings) {
    var kind = readings.stream().filter(r -> r.sexagesimal() == like.sexagesimal()).toList();
    var written = mostDecimals(kind);
    if (like.sexagesimal()) {
      return Math.clamp(written, 2, 4);
    }
    return crs.geographic() ? Math.clamp(written, LEAST, FINEST) : Math.clamp(written, 1, 3);
  }

  private static int mostDecimals(List<Reading> readings) {
    return readings.stream().mapToInt(Reading::decimals).max().orElse(0);
  }
}
