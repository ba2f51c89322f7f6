package fr.arpent.geo.position;

import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.geo.Crs;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.ColumnId;
import java.util.List;

/**
 * The form in which a schema asks for positions; always longitude and latitude, WGS84.
 *
 * @param labels the column for both; or that of the longitude and that of the latitude
 * @param brackets whether both in one column are written {@code [lon, lat]}, not {@code lon,lat}
 */
public record PositionTarget(List<String> labels, boolean brackets) {

  public PositionTarget {
    labels = List.copyOf(labels);
    if (labels.isEmpty() || labels.size() > 2) {
      throw new IllegalArgumentException("labels " + labels);
    }
  }

  /** One column of {@code [lon, lat]}, as a Table Schema geopoint array. */
  public static PositionTarget array(String label) {
    return new PositionTarget(List.of(label), true);
  }

  /** One column of {@code lon,lat}, as a Table Schema geopoint in its plain form. */
  public static PositionTarget plain(String label) {
    return new PositionTarget(List.of(label), false);
  }

  /** A column for each. */
  public static PositionTarget two(String lonLabel, String latLabel) {
    return new PositionTarget(List.of(lonLabel, latLabel), false);
  }

  /** The texts of the cells, in the order of the labels. */
  List<String> texts(String lon, String lat) {
    if (labels.size() == 2) {
      return List.of(lon, lat);
    }
    return List.of(brackets ? "[" + lon + ", " + lat + "]" : lon + "," + lat);
  }

  /** Where the positions are once written into {@code columns}. */
  PositionColumns columns(List<ColumnId> columns) {
    var first = new ColumnRef(columns.getFirst(), labels.getFirst());
    return labels.size() == 1
        ? new PositionColumns.OneColumn(first, false, Crs.WGS84.epsg())
        : new PositionColumns.TwoColumns(
            first, new ColumnRef(columns.getLast(), labels.getLast()), Crs.WGS84.epsg());
  }

  /** The columns in words. */
  Message words() {
    return labels.size() == 1
        ? Message.of("geo.columns.one", labels.getFirst())
        : Message.of("geo.columns.two", labels.getFirst(), labels.getLast());
  }

  /** As JSON; read back by {@link #read}. */
  JsonObject toJson() {
    var json = new JsonObject();
    json.addProperty("first", labels.getFirst());
    if (labels.size() == 2) {
      json.addProperty("second", labels.getLast());
    } else if (!brackets) {
      json.addProperty("plain", true);
    }
    return json;
  }

  /** What {@link #toJson()} wrote. */
  static PositionTarget read(JsonObject json) {
    var first = json.get("first").getAsString();
    if (json.has("second")) {
      return two(first, json.get("second").getAsString());
    }
    return json.has("plain") ? plain(first) : array(first);
  }
}
