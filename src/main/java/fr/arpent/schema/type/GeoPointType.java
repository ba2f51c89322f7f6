package fr.arpent.schema.type;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A point in degrees, longitude first: {@code 6.13,45.9}, {@code [6.13, 45.9]} or {@code {"lon":
 * 6.13, "lat": 45.9}}.
 */
public record GeoPointType(Form form) implements FieldType {
  private static final long MAX_LON = 180;
  private static final long MAX_LAT = 90;

  /** How the two numbers are written. */
  public enum Form {
    DEFAULT,
    ARRAY,
    OBJECT
  }

  /** A point; equal by its numbers, however they were written. */
  public record LonLat(Number lon, Number lat) {}

  @Override
  public String name() {
    return "geopoint";
  }

  @Override
  public String format() {
    return form.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public @Nullable Object read(String text) {
    return switch (form) {
      case DEFAULT -> comma(text);
      case ARRAY, OBJECT -> json(Json.parse(text));
    };
  }

  @Override
  public @Nullable Object readJson(Object json) {
    return switch (json) {
      case String text -> read(text);
      case List<?> list when list.size() == 2 -> numbers(list.get(0), list.get(1));
      default -> null; // the national validator matches no object of the schema either
    };
  }

  /** What stands as numbers in the schema; texts are none there. */
  private static @Nullable LonLat numbers(Object lon, Object lat) {
    return lon instanceof String || lat instanceof String ? null : point(lon, lat);
  }

  private static @Nullable LonLat comma(String text) {
    var comma = text.indexOf(',');
    return comma < 0 || text.indexOf(',', comma + 1) >= 0
        ? null
        : point(text.substring(0, comma), text.substring(comma + 1));
  }

  private @Nullable LonLat json(@Nullable Object json) {
    if (form != Form.OBJECT && json instanceof List<?> list && list.size() == 2) {
      return point(list.get(0), list.get(1));
    }
    return form == Form.OBJECT && json instanceof Map<?, ?> map && map.size() == 2
        ? point(map.get("lon"), map.get("lat"))
        : null;
  }

  private static @Nullable LonLat point(@Nullable Object lon, @Nullable Object lat) {
    var x = degrees(lon, MAX_LON);
    var y = degrees(lat, MAX_LAT);
    return x == null || y == null ? null : new LonLat(x, y);
  }

  private static @Nullable Number degrees(@Nullable Object written, long most) {
    var number =
        switch (written) {
          case String text -> NumberType.PLAIN.read(text);
          case Boolean yes -> yes ? 1L : 0L; // as Python counts them
          case null, default -> written;
        };
    return number instanceof Number n
            && !Values.isNaN(n)
            && Values.compare(n, most) <= 0
            && Values.compare(n, -most) >= 0
        ? n
        : null;
  }

  @Override
  public Set<String> constraints() {
    return Supported.ALL;
  }

  @Override
  public Optional<String> example() {
    return Optional.of(
        switch (form) {
          case DEFAULT -> "6.13,45.9";
          case ARRAY -> "[6.13, 45.9]";
          case OBJECT -> "{\"lon\": 6.13, \"lat\": 45.9}";
        });
  }
}
