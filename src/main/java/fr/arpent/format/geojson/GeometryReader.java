package fr.arpent.format.geojson;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.arpent.format.sheet.Oddities;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads geometries (RFC 7946, section 3.1): easting or longitude first, a height kept where there
 * is one. A ring that is not closed is closed and told; a geometry that is none is left out and
 * told.
 */
final class GeometryReader {
  private final GeometryFactory factory = new GeometryFactory();
  private final Oddities oddities;
  private int row;

  GeometryReader(Oddities oddities) {
    this.oddities = oddities;
  }

  /**
   * The geometry in {@code json} of the feature in {@code atRow}, counted from 1; null for none.
   */
  @Nullable Geometry read(@Nullable JsonElement json, int atRow) {
    if (json == null || json.isJsonNull()) {
      return null;
    }
    row = atRow;
    try {
      var geometry = geometry(json.getAsJsonObject());
      return geometry.isEmpty() ? null : geometry;
    } catch (RuntimeException _) {
      // Gson and JTS tell in a dozen ways that there is no such geometry
      oddities.add("format.geojson.bad-geometry", "", row, 0);
      return null;
    }
  }

  private Geometry geometry(JsonObject json) {
    var type = json.get("type").getAsString();
    if (type.equals("GeometryCollection")) {
      var parts = each(json.getAsJsonArray("geometries"), part -> geometry(part.getAsJsonObject()));
      return factory.createGeometryCollection(parts.toArray(Geometry[]::new));
    }
    var inside = json.getAsJsonArray("coordinates");
    return switch (type) {
      case "Point" -> point(inside);
      case "MultiPoint" ->
          factory.createMultiPoint(each(inside, this::point).toArray(Point[]::new));
      case "LineString" -> line(inside);
      case "MultiLineString" ->
          factory.createMultiLineString(each(inside, this::line).toArray(LineString[]::new));
      case "Polygon" -> polygon(inside);
      case "MultiPolygon" ->
          factory.createMultiPolygon(each(inside, this::polygon).toArray(Polygon[]::new));
      default -> throw new IllegalArgumentException(type);
    };
  }

  private Point point(JsonElement json) {
    return json.getAsJsonArray().isEmpty()
        ? factory.createPoint()
        : factory.createPoint(coordinate(json));
  }

  private LineString line(JsonElement json) {
    return factory.createLineString(coordinates(json).toArray(Coordinate[]::new));
  }

  private Polygon polygon(JsonElement json) {
    var rings = each(json.getAsJsonArray(), this::ring);
    return rings.isEmpty()
        ? factory.createPolygon()
        : factory.createPolygon(
            rings.getFirst(), rings.subList(1, rings.size()).toArray(LinearRing[]::new));
  }

  private LinearRing ring(JsonElement json) {
    var corners = new java.util.ArrayList<>(coordinates(json));
    if (!corners.isEmpty() && !corners.getFirst().equals2D(corners.getLast())) {
      oddities.add("format.geojson.open-ring", "", row, 0);
      corners.add(corners.getFirst().copy());
    }
    return factory.createLinearRing(corners.toArray(Coordinate[]::new));
  }

  private static List<Coordinate> coordinates(JsonElement json) {
    return each(json.getAsJsonArray(), GeometryReader::coordinate);
  }

  private static Coordinate coordinate(JsonElement json) {
    var numbers = json.getAsJsonArray();
    var x = finite(numbers.get(0));
    var y = finite(numbers.get(1));
    return numbers.size() > 2 && !numbers.get(2).isJsonNull()
        ? new Coordinate(x, y, finite(numbers.get(2)))
        : new CoordinateXY(x, y);
  }

  private static double finite(JsonElement json) {
    var number = json.getAsDouble();
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("not a coordinate");
    }
    return number;
  }

  private static <T> List<T> each(JsonArray array, Function<JsonElement, T> reader) {
    return array.asList().stream().map(reader).toList();
  }
}
