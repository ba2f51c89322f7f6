package fr.arpent.step;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import fr.arpent.table.ColumnId;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * New geometries in a column of geometries, moved, drawn or converted.
 *
 * @param epsg the system of the column after; coordinates easting (longitude) first
 * @param rows which rows, by slot
 * @param geometries one for each row in the order of slots; null takes it away
 * @param converts whether the whole column goes into another system, so that what is placed later
 *     rests on it, in rows that were empty too
 */
public record SetGeometries(
    TableId table,
    ColumnId column,
    int epsg,
    RowSet rows,
    List<@Nullable Geometry> geometries,
    boolean converts)
    implements Change {

  private static final String CONVERTS = "converts";

  /** New geometries in the system that the column has. */
  public SetGeometries(
      TableId table, ColumnId column, int epsg, RowSet rows, List<@Nullable Geometry> geometries) {
    this(table, column, epsg, rows, geometries, false);
  }

  public SetGeometries {
    geometries = java.util.Collections.unmodifiableList(new ArrayList<>(geometries));
  }

  @Override
  public String kind() {
    return "set-geometries";
  }

  @Override
  public State apply(State before) {
    return before.mapTable(
        table,
        t -> {
          var old = (GeometryColumn) t.column(column);
          var next = old.geometries().with(rows.toArray(), geometries);
          return t.withColumn(new GeometryColumn(column, old.label(), epsg, next));
        });
  }

  @Override
  public Footprint footprint() {
    return Footprint.of(
        converts ? new Footprint.Values(table, column) : new Footprint.Cells(table, column, rows));
  }

  @Override
  public int cellCount() {
    return rows.size();
  }

  @Override
  public void write(JsonObject json, TableStore tables) {
    json.addProperty("table", table.value());
    json.addProperty("column", column.value());
    json.addProperty("epsg", epsg);
    json.addProperty("rows", rows.toString());
    var array = new JsonArray();
    for (var geometry : geometries) {
      if (geometry == null) {
        array.add(JsonNull.INSTANCE);
      } else {
        var dimensions = Double.isNaN(zOf(geometry)) ? 2 : 3;
        array.add(WKBWriter.toHex(new WKBWriter(dimensions).write(geometry)));
      }
    }
    json.add("wkb", array);
    if (converts) {
      json.addProperty(CONVERTS, true);
    }
  }

  static SetGeometries read(JsonObject json) {
    var geometries = new ArrayList<@Nullable Geometry>();
    for (var element : json.getAsJsonArray("wkb")) {
      geometries.add(element.isJsonNull() ? null : geometry(element.getAsString()));
    }
    return new SetGeometries(
        JsonIds.table(json),
        JsonIds.column(json),
        json.get("epsg").getAsInt(),
        JsonIds.rows(json),
        geometries,
        json.has(CONVERTS) && json.get(CONVERTS).getAsBoolean());
  }

  private static double zOf(Geometry geometry) {
    var first = geometry.getCoordinate();
    return first == null ? Double.NaN : first.getZ();
  }

  private static Geometry geometry(String hex) {
    try {
      return new WKBReader().read(WKBReader.hexToBytes(hex));
    } catch (ParseException e) {
      throw new IllegalArgumentException(hex, e);
    }
  }
}
