package fr.arpent.schema.type;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The shape of TopoJSON as the profile of the national validator has it: a topology of arcs and
 * named geometries, or a bare geometry, whose lines and surfaces are made of numbers of arcs. Other
 * members are free.
 */
final class TopoJsonShape {
  private TopoJsonShape() {}

  static boolean holds(Object json) {
    if (!(json instanceof Map<?, ?> map) || !box(map.get("bbox"))) {
      return false;
    }
    return "Topology".equals(map.get("type")) ? topology(map) : geometry(map);
  }

  private static boolean topology(Map<?, ?> map) {
    return map.get("objects") instanceof Map<?, ?> objects
        && objects.values().stream().allMatch(TopoJsonShape::geometry)
        && lists(map.get("arcs"), arc -> GeoJsonShape.list(arc, 2, TopoJsonShape::place))
        && (map.get("transform") == null || transform(map.get("transform")));
  }

  private static boolean place(@Nullable Object json) {
    return Json.NULL.equals(json) || numbers(json);
  }

  private static boolean transform(@Nullable Object json) {
    return json instanceof Map<?, ?> map
        && numbers(map.get("scale"))
        && numbers(map.get("translate"));
  }

  private static boolean geometry(@Nullable Object json) {
    if (!(json instanceof Map<?, ?> map) || !(map.get("type") instanceof String type)) {
      return false;
    }
    var arcs = map.get("arcs");
    return about(map)
        && switch (type) {
          case "Point" -> numbers(map.get("coordinates"));
          case "MultiPoint" -> lists(map.get("coordinates"), TopoJsonShape::numbers);
          case "LineString" -> line(arcs);
          case "MultiLineString", "Polygon" -> lists(arcs, TopoJsonShape::line);
          case "MultiPolygon" -> lists(arcs, part -> lists(part, TopoJsonShape::line));
          case "GeometryCollection" -> lists(map.get("geometries"), TopoJsonShape::geometry);
          default -> false;
        };
  }

  private static boolean about(Map<?, ?> map) {
    var id = map.get("id");
    var properties = map.get("properties");
    return (id == null || id instanceof String || id instanceof Long)
        && (properties == null || properties instanceof Map<?, ?>);
  }

  private static boolean box(@Nullable Object json) {
    return json == null
        || (json instanceof List<?> sides
            && sides.size() == 2
            && lists(sides, side -> lists(side, Number.class::isInstance)));
  }

  private static boolean line(@Nullable Object arcs) {
    return lists(arcs, Long.class::isInstance);
  }

  private static boolean numbers(@Nullable Object json) {
    return GeoJsonShape.list(json, 2, Number.class::isInstance);
  }

  private static boolean lists(@Nullable Object json, Predicate<@Nullable Object> each) {
    return GeoJsonShape.list(json, 0, each);
  }
}
