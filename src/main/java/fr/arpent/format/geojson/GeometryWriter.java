package fr.arpent.format.geojson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.function.Function;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes geometries in longitude and latitude (RFC 7946, section 3.1): outer rings
 * counterclockwise, inner ones clockwise; every digit of a coordinate, without exponent.
 */
final class GeometryWriter {
  private GeometryWriter() {}

  /** The JSON of {@code geometry}. */
  static JsonObject json(Geometry geometry) {
    var json = new JsonObject();
    json.addProperty("type", geometry.getGeometryType());
    switch (geometry) {
      case Point point -> json.add("coordinates", pair(point.getCoordinate()));
      case LineString line -> json.add("coordinates", line(line));
      case Polygon polygon -> json.add("coordinates", polygon(polygon));
      case MultiPoint points ->
          json.add("coordinates", parts(points, part -> pair(part.getCoordinate())));
      case MultiLineString lines ->
          json.add("coordinates", parts(lines, part -> line((LineString) part)));
      case MultiPolygon polygons ->
          json.add("coordinates", parts(polygons, part -> polygon((Polygon) part)));
      default -> json.add("geometries", parts((GeometryCollection) geometry, GeometryWriter::json));
    }
    return json;
  }

  private static JsonArray parts(GeometryCollection all, Function<Geometry, JsonElement> writer) {
    var array = new JsonArray();
    for (var i = 0; i < all.getNumGeometries(); i++) {
      array.add(writer.apply(all.getGeometryN(i)));
    }
    return array;
  }

  private static JsonArray polygon(Polygon polygon) {
    var rings = new JsonArray();
    rings.add(ring(polygon.getExteriorRing(), true));
    for (var i = 0; i < polygon.getNumInteriorRing(); i++) {
      rings.add(ring(polygon.getInteriorRingN(i), false));
    }
    return rings;
  }

  private static JsonArray ring(LinearRing ring, boolean counterclockwise) {
    var turned = Orientation.isCCW(ring.getCoordinateSequence()) != counterclockwise;
    return line(turned ? ring.reverse() : ring);
  }

  private static JsonArray line(LineString line) {
    var array = new JsonArray();
    for (var coordinate : line.getCoordinates()) {
      array.add(pair(coordinate));
    }
    return array;
  }

  private static JsonArray pair(Coordinate coordinate) {
    var array = new JsonArray();
    array.add(number(coordinate.x));
    array.add(number(coordinate.y));
    if (!Double.isNaN(coordinate.getZ())) {
      array.add(number(coordinate.getZ()));
    }
    return array;
  }

  private static JsonPrimitive number(double value) {
    var shortest = BigDecimal.valueOf(value).stripTrailingZeros();
    return new JsonPrimitive(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
  }
}
