package fr.arpent.schema.type;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The shape of GeoJSON as the profile of 2013 has it: positions of exactly two numbers without a
 * range, lines of two and rings of four positions at least, rings not necessarily closed, other
 * members free.
 */
final class GeoJsonShape {
  private static final int RING = 4;

  private GeoJsonShape() {}

  static boolean geoJson(Object json) {
    if (!(json instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
      return false;
    }
    if (!box(map.get("bbox")) || !system(map.get("crs"))) {
      return false;
    }
    return switch (type) {
      case "Feature" -> feature(json);
      case "FeatureCollection" -> list(map.get("features"), 0, GeoJsonShape::feature);
      case "GeometryCollection" -> list(map.get("geometries"), 0, GeoJsonShape::geometry);
      default -> geometry(json);
    };
  }

  /** A box, where there is one, is a list of numbers. */
  private static boolean box(@Nullable Object json) {
    return json == null || list(json, 0, Number.class::isInstance);
  }

  /** A reference system, where there is one, is named or linked to, and says nothing more. */
  private static boolean system(@Nullable Object json) {
    return json == null
        || (json instanceof Map<?, ?> crs
            && crs.size() == 2
            && crs.get("properties") instanceof Map<?, ?> properties
            && (named(crs, properties) || linked(crs, properties)));
  }

  private static boolean named(Map<?, ?> crs, Map<?, ?> properties) {
    return "name".equals(crs.get("type"))
        && properties.size() == 1
        && properties.get("name") instanceof String;
  }

  private static boolean linked(Map<?, ?> crs, Map<?, ?> properties) {
    return "link".equals(crs.get("type")) && properties.get("href") instanceof String;
  }

  private static boolean feature(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> map) || !"Feature".equals(map.get("type"))) {
      return false;
    }
    var geometry = map.get("geometry");
    var properties = map.get("properties");
    return (Json.NULL.equals(geometry) || geometry(geometry))
        && (Json.NULL.equals(properties) || properties instanceof Map<?, ?>);
  }

  private static boolean geometry(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
      return false;
    }
    var places = map.get("coordinates");
    return switch (type) {
      case "Point" -> position(places);
      case "MultiPoint" -> positions(places, 0);
      case "LineString" -> positions(places, 2);
      case "MultiLineString" -> list(places, 0, line -> positions(line, 2));
      case "Polygon" -> polygon(places);
      case "MultiPolygon" -> list(places, 0, GeoJsonShape::polygon);
      default -> false;
    };
  }

  private static boolean polygon(@Nullable Object json) {
    return list(json, 0, ring -> positions(ring, RING));
  }

  private static boolean positions(@Nullable Object json, int least) {
    return list(json, least, GeoJsonShape::position);
  }

  private static boolean position(@Nullable Object json) {
    return json instanceof List<?> list
        && list.size() == 2
        && list.stream().allMatch(Number.class::isInstance);
  }

  static boolean list(@Nullable Object json, int least, Predicate<@Nullable Object> each) {
    return json instanceof List<?> list && list.size() >= least && list.stream().allMatch(each);
  }
}
