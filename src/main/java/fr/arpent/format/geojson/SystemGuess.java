package fr.arpent.format.geojson;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.arpent.format.Certainty;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Extent;
import fr.arpent.geo.Reprojection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Which system the coordinates of a GeoJSON file are in. The standard knows only longitude and
 * latitude (RFC 7946, section 4); the one before it let a file name another, and many name none and
 * are in metres all the same. Those stay without a system, with the likely ones to choose among.
 */
final class SystemGuess {
  private static final Pattern NUMBER = Pattern.compile("(?:EPSG\\D*|/)(\\d{4,6})\\b");
  private static final String UNKNOWN = "0";
  private static final int SAMPLE = 300;
  private static final double MOST = 0.9;

  /** France in Europe and everything around it; systems of the islands have their own areas. */
  private static final Extent AROUND_FRANCE = new Extent(-6, 41, 11, 52);

  private SystemGuess() {}

  /**
   * The system of {@code geometries}.
   *
   * @param members what stands beside the features
   */
  static Guess of(
      List<? extends @Nullable Geometry> geometries, JsonObject members, ReadOptions options) {
    var told = options.number(ReadOptions.CRS);
    if (told.isPresent()) {
      return guess(told.get().toString(), Certainty.TOLD, List.of("4326"));
    }
    var named = named(members.get("crs"));
    if (named.isPresent()) {
      return guess(named.get(), Certainty.SURE, List.of("4326"));
    }
    var points =
        geometries.stream()
            .filter(Objects::nonNull)
            .map(geometry -> Objects.requireNonNull(geometry).getCoordinate())
            .limit(SAMPLE)
            .toList();
    var degrees = points.stream().filter(p -> Math.abs(p.x) <= 180 && Math.abs(p.y) <= 90).count();
    return degrees >= MOST * points.size()
        ? guess("4326", Certainty.SURE, List.of())
        : guess(UNKNOWN, Certainty.CHECK, likely(points));
  }

  private static Guess guess(String value, Certainty certainty, List<String> alternatives) {
    return new Guess(ReadOptions.CRS, value, certainty, alternatives);
  }

  /** {@code urn:ogc:def:crs:EPSG::2154}, {@code EPSG:2154}, {@code …/crs/EPSG/0/2154}, CRS84. */
  private static Optional<String> named(@Nullable JsonElement crs) {
    if (crs == null || !crs.isJsonObject()) {
      return Optional.empty();
    }
    var text = crs.toString();
    if (text.contains("CRS84")) {
      return Optional.of("4326");
    }
    var number = NUMBER.matcher(text);
    return number.find() ? Optional.of(number.group(1)) : Optional.empty();
  }

  /** The systems that put most of {@code points} where they are used, likeliest first. */
  private static List<String> likely(List<Coordinate> points) {
    return Crs.CATALOGUE.stream()
        .filter(crs -> !crs.geographic() && puts(crs, points))
        .map(crs -> Integer.toString(crs.epsg()))
        .toList();
  }

  private static boolean puts(Crs crs, List<Coordinate> points) {
    var toLonLat = Reprojection.toLonLat(crs);
    var place = new double[2];
    var home =
        points.stream()
            .filter(
                p ->
                    toLonLat.apply(p.x, p.y, place)
                        && crs.area().contains(place[0], place[1])
                        && isNearFrance(crs, place))
            .count();
    return home >= MOST * points.size();
  }

  private static boolean isNearFrance(Crs crs, double[] place) {
    return !crs.area().meets(AROUND_FRANCE) || AROUND_FRANCE.contains(place[0], place[1]);
  }
}
