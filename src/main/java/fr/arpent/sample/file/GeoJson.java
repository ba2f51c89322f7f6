package fr.arpent.sample.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * A feature collection, one feature a line.
 *
 * @param place from Lambert-93 metres to what is written, x before y
 * @param decimals of each coordinate
 */
public record GeoJson(UnaryOperator<Coordinate> place, int decimals) {
  /** A shape with its properties, in their order; numbers and texts. */
  public record Feature(Geometry shape, Map<String, Object> properties) {}

  /** The file with those features. */
  public Bytes file(String name, List<Feature> features) {
    StringBuilder text = new StringBuilder("{\"type\":\"FeatureCollection\",\"features\":[\n");
    List<String> lines = new ArrayList<>();
    features.forEach(f -> lines.add(text(f)));
    text.append(String.join(",\n", lines)).append("\n]}\n");
    return new Bytes(name, text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String text(Feature feature) {
    List<String> properties = new ArrayList<>();
    feature
        .properties()
        .forEach((name, value) -> properties.add(Json.text(name) + ":" + Json.value(value)));
    return "{\"type\":\"Feature\",\"properties\":{"
        + String.join(",", properties)
        + "},\"geometry\":{\"type\":"
        + Json.text(feature.shape().getGeometryType())
        + ",\"coordinates\":"
        + coordinates(feature.shape())
        + "}}";
  }

  private String coordinates(Geometry shape) {
    return switch (shape) {
      case Point point -> position(point.getCoordinate());
      case LineString line -> positions(line);
      case Polygon polygon -> rings(polygon);
      default -> parts(shape);
    };
  }

  private String parts(Geometry shape) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      parts.add(coordinates(shape.getGeometryN(i)));
    }
    return "[" + String.join(",", parts) + "]";
  }

  private String rings(Polygon polygon) {
    List<String> rings = new ArrayList<>();
    rings.add(positions(turning(polygon.getExteriorRing(), true)));
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(positions(turning(polygon.getInteriorRingN(i), false)));
    }
    return "[" + String.join(",", rings) + "]";
  }

  /** RFC 7946 section 3.1.6: outer rings turn to the left, holes to the right. */
  private static LineString turning(LinearRing ring, boolean left) {
    return Orientation.isCCW(ring.getCoordinateSequence()) == left ? ring : ring.reverse();
  }

  private String positions(LineString line) {
    List<String> positions = new ArrayList<>();
    for (Coordinate coordinate : line.getCoordinates()) {
      positions.add(position(coordinate));
    }
    return "[" + String.join(",", positions) + "]";
  }

  private String position(Coordinate metres) {
    Coordinate at = place.apply(metres);
    return "[" + Decimals.of(at.x, decimals) + "," + Decimals.of(at.y, decimals) + "]";
  }
}
