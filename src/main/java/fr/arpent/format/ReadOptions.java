package fr.arpent.format;

import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the user said about how a file is to be read; whatever is not said is guessed. Options a
 * format does not know do no harm.
 *
 * @param values by the stable words below
 */
public record ReadOptions(Map<String, String> values) {

  /** The {@link TableFormat#id()}. */
  public static final String FORMAT = "format";

  /** The character encoding of a text format, by its usual name ({@code windows-1252}). */
  public static final String ENCODING = "encoding";

  /** The delimiter between the cells of a CSV file, one character. */
  public static final String DELIMITER = "delimiter";

  /** The character around the cells of a CSV file, or {@code none}. */
  public static final String QUOTE = "quote";

  /** How records end: {@code LF}, {@code CRLF}, {@code CR}, {@code mixed}; found, never asked. */
  public static final String LINE_END = "lineEnd";

  /** {@code true} when a byte order mark begins the file; found, never asked. */
  public static final String BOM = "bom";

  /** The number of the row that holds the labels, counted from 1; 0 when there is none. */
  public static final String HEADER_ROW = "headerRow";

  /** Titles that the header should hold, one a line: a row that has them is the header. */
  public static final String TITLES = "titles";

  /** The sheet of a workbook, by its name or by its number from 1. */
  public static final String SHEET = "sheet";

  /** The layer of a file of several, by its name or by its number from 1. */
  public static final String LAYER = "layer";

  /** The EPSG code of the coordinates. */
  public static final String CRS = "crs";

  /** Nothing was said: guess all. */
  public static final ReadOptions GUESS = new ReadOptions(Map.of());

  public ReadOptions {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** What was said about {@code option}. */
  public Optional<String> get(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** What was said about {@code option} as a whole number; empty when it is none. */
  public Optional<Integer> number(String option) {
    return get(option).filter(v -> v.matches("\\d{1,9}")).map(Integer::valueOf);
  }

  /** The same with {@code option} said to be {@code value}; null leaves it to be guessed. */
  public ReadOptions with(String option, @Nullable String value) {
    var next = new TreeMap<>(values);
    if (value == null) {
      next.remove(option);
    } else {
      next.put(option, value);
    }
    return new ReadOptions(next);
  }

  /** As JSON: one string an option. */
  public JsonObject toJson() {
    var json = new JsonObject();
    values.forEach(json::addProperty);
    return json;
  }

  /** Reads what {@link #toJson()} wrote. */
  public static ReadOptions read(JsonObject json) {
    var values = new TreeMap<String, String>();
    json.entrySet().forEach(e -> values.put(e.getKey(), e.getValue().getAsString()));
    return new ReadOptions(values);
  }
}
