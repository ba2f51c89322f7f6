package fr.arpent.schema.type;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A geometry, feature or collection of GeoJSON, or TopoJSON. */
public record GeoJsonType(Form form) implements FieldType {

  /** Which of the two. */
  public enum Form {
    DEFAULT,
    TOPOJSON
  }

  @Override
  public String name() {
    return "geojson";
  }

  @Override
  public String format() {
    return form.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable Object read(String text) {
    var json = Json.parse(text);
    return json == null ? null : readJson(json);
  }

  @Override
  public @Nullable Object readJson(Object json) {
    if (json instanceof String text) {
      return Json.parse(text) instanceof Map<?, ?> map ? readJson(map) : null;
    }
    var right = form == Form.TOPOJSON ? TopoJsonShape.holds(json) : GeoJsonShape.geoJson(json);
    return right ? json : null;
  }

  @Override
  public Set<String> constraints() {
    return Supported.PLACES;
  }

  @Override
  public Optional<String> example() {
    return form == Form.DEFAULT
        ? Optional.of("{\"type\": \"Point\", \"coordinates\": [6.13, 45.9]}")
        : Optional.empty();
  }
}
