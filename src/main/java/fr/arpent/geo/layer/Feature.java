package fr.arpent.geo.layer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One thing of a GeoJSON file.
 *
 * @param shape the geometry's type as the file has it
 * @param parts its points, lines or rings, each x, y, x, y…
 * @param properties what the file says of it; nested values are left out
 */
record Feature(String shape, List<double[]> parts, Map<String, String> properties) {

  boolean isPoint() {
    return shape.endsWith("Point");
  }

  boolean isLine() {
    return shape.endsWith("LineString");
  }

  boolean isArea() {
    return shape.endsWith("Polygon");
  }

  /** The first of these properties that is filled, else empty. */
  String first(String... names) {
    for (var name : names) {
      var value = properties.getOrDefault(name, "");
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }

  /** The word for what it is, lower case, else empty. */
  String word() {
    return first(
            "class",
            "highway",
            "waterway",
            "natural",
            "landuse",
            "leisure",
            "railway",
            "boundary",
            "building",
            "fclass",
            "kind",
            "nature",
            "type")
        .toLowerCase(Locale.ROOT);
  }
}
