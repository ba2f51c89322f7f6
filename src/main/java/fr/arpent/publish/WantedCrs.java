package fr.arpent.publish;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Reprojection;
import java.util.Optional;
import java.util.regex.Pattern;

/** The system of coordinates that someone names: {@code 2154}, {@code EPSG:2154}. */
public final class WantedCrs {
  private static final Pattern NUMBER = Pattern.compile("(?i)(?:epsg:{1,2})?(\\d{4,6})");

  private WantedCrs() {}

  /**
   * The system that {@code text} names.
   *
   * @throws ProblemException when there is none of that number
   */
  public static Crs of(String text) {
    var number = NUMBER.matcher(text.strip());
    var found =
        number.matches()
            ? Reprojection.find(Integer.parseInt(number.group(1)))
            : Optional.<Crs>empty();
    return found.orElseThrow(
        () -> new ProblemException(Problem.at(Place.NOWHERE, "publish.crs.unknown", text)));
  }
}
