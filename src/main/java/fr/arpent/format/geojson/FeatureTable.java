package fr.arpent.format.geojson;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import fr.arpent.format.sheet.Oddities;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Preamble;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes a table of features: a column a property in the order in which they first come, then the
 * members a feature has besides ({@code id} and what is nobody's), then the geometry. For one file.
 */
final class FeatureTable {
  private final Map<String, PropertyColumn> properties = new LinkedHashMap<>();
  private final Map<String, PropertyColumn> members = new LinkedHashMap<>();
  private final List<@Nullable Geometry> geometries = new ArrayList<>();
  private final GeometryReader shapes;
  private final Oddities oddities;
  private boolean holdsObjects;

  FeatureTable(Oddities oddities) {
    this.oddities = oddities;
    this.shapes = new GeometryReader(oddities);
  }

  /** The next row. What is no feature gives an empty one and is told. */
  void add(JsonElement element) {
    var row = geometries.size();
    if (!(FeatureStream.asFeature(element) instanceof JsonObject feature)) {
      oddities.add("format.geojson.no-feature", "", row + 1, 0);
      geometries.add(null);
      return;
    }
    holdsObjects = true;
    feature.entrySet().forEach(member -> member(row, member.getKey(), member.getValue()));
    geometries.add(shapes.read(feature.get("geometry"), row + 1));
  }

  /** Whether anything was a feature; words and numbers alone make no table. */
  boolean holdsObjects() {
    return holdsObjects;
  }

  /** How many rows there are. */
  int rows() {
    return geometries.size();
  }

  /** The geometries, one or none a row. */
  List<@Nullable Geometry> geometries() {
    return geometries;
  }

  /**
   * The table.
   *
   * @param epsg the system of the geometries; 0 when not known
   */
  Table build(TableId id, String name, int epsg) {
    var columns = new ArrayList<Column>();
    properties.forEach((label, column) -> columns.add(column.build(next(columns), label, rows())));
    members.forEach(
        (label, column) -> columns.add(column.build(next(columns), free(label), rows())));
    if (geometries.stream().anyMatch(geometry -> geometry != null)) {
      columns.add(
          new GeometryColumn(next(columns), free("geometry"), epsg, Geometries.of(geometries)));
    }
    var numbers = IntStream.rangeClosed(1, rows()).toArray();
    return Table.of(id, name, columns, numbers, Preamble.NONE);
  }

  private void member(int row, String name, JsonElement value) {
    switch (name) {
      case "type", "geometry" -> {}
      case "properties" -> properties(row, value);
      default -> put(members, name, row, value);
    }
  }

  private void properties(int row, JsonElement value) {
    switch (value) {
      case JsonObject object ->
          object.entrySet().forEach(p -> put(properties, p.getKey(), row, p.getValue()));
      case JsonNull _ -> {}
      default -> put(members, "properties", row, value);
    }
  }

  private static void put(
      Map<String, PropertyColumn> columns, String name, int row, JsonElement value) {
    columns.computeIfAbsent(name, _ -> new PropertyColumn()).put(row, value);
  }

  /** A property may have the name of a member. */
  private String free(String label) {
    return properties.containsKey(label) ? "@" + label : label;
  }

  private static ColumnId next(List<Column> columns) {
    return new ColumnId(columns.size());
  }
}
