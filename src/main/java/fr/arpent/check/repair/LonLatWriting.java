package fr.arpent.check.repair;

import fr.arpent.base.Message;
import fr.arpent.schema.Field;
import fr.arpent.schema.type.GeoPointType;
import java.util.regex.Pattern;

/**
 * Writes a point as its field asks, longitude first. Only for points of mainland France, where
 * longitude and latitude cannot be taken for each other: elsewhere the order is anyone's guess.
 */
final class LonLatWriting implements Repairer {
  private static final String POINT_DECIMAL = "([+-]?\\d{1,3}(?:\\.\\d+)?)";
  private static final String COMMA_DECIMAL = "([+-]?\\d{1,3},\\d+)";
  private static final String OPEN = "[\\[({\\s]*";
  private static final String CLOSE = "[\\])}\\s]*";
  private static final Pattern POINTS =
      Pattern.compile(OPEN + POINT_DECIMAL + "\\s*[,; ]\\s*" + POINT_DECIMAL + CLOSE);
  private static final Pattern COMMAS =
      Pattern.compile(OPEN + COMMA_DECIMAL + "\\s*(?:[;/ ]|,\\s)\\s*" + COMMA_DECIMAL + CLOSE);

  @Override
  public Proposal propose(String text, Field field) {
    if (!(field.type() instanceof GeoPointType type)) {
      return Proposal.NONE;
    }
    var found = POINTS.matcher(text);
    if (!found.matches()) {
      found = COMMAS.matcher(text);
    }
    return found.matches() ? placed(found.group(1), found.group(2), type) : Proposal.NONE;
  }

  private static Proposal placed(String first, String second, GeoPointType type) {
    var x = first.replace(',', '.');
    var y = second.replace(',', '.');
    if (longitude(x) && latitude(y)) {
      return Proposal.certain(write(x, y, type), Message.of("check.repair.point"));
    }
    return latitude(x) && longitude(y)
        ? Proposal.certain(write(y, x, type), Message.of("check.repair.point-turned"))
        : Proposal.NONE;
  }

  private static boolean longitude(String degrees) {
    var number = Double.parseDouble(degrees);
    return number > -5.2 && number < 9.7;
  }

  private static boolean latitude(String degrees) {
    var number = Double.parseDouble(degrees);
    return number > 41.3 && number < 51.2;
  }

  private static String write(String lon, String lat, GeoPointType type) {
    return switch (type.form()) {
      case DEFAULT -> lon + "," + lat;
      case ARRAY -> "[" + lon + ", " + lat + "]";
      case OBJECT -> "{\"lon\": " + lon + ", \"lat\": " + lat + "}";
    };
  }
}
