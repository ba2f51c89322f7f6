package fr.arpent.format;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a file is to be written; whatever is not said is as the format's standard asks. Options a
 * format does not know do no harm.
 *
 * @param values by the stable words below
 */
public record WriteOptions(Map<String, String> values) {

  /** The character encoding of a text format; UTF-8 unless said. */
  public static final String ENCODING = "encoding";

  /** The delimiter between the cells of a CSV file; a comma unless said. */
  public static final String DELIMITER = "delimiter";

  /** How records end: {@code LF} or {@code CRLF}. */
  public static final String LINE_END = "lineEnd";

  /** {@code true} to begin with a byte order mark, so that Excel reads the accents. */
  public static final String BOM = "bom";

  /** {@code false} to leave out what stands above the header; kept unless said. */
  public static final String PREAMBLE = "preamble";

  /** All as the format's standard asks. */
  public static final WriteOptions STANDARD = new WriteOptions(Map.of());

  public WriteOptions {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** What was said about {@code option}. */
  public Optional<String> get(String option) {
    return Optional.ofNullable(values.get(option));
  }

  /** Whether {@code option} was said to be {@code value}. */
  public boolean is(String option, String value) {
    return value.equals(values.get(option));
  }

  /** The same with {@code option} said to be {@code value}. */
  public WriteOptions with(String option, String value) {
    var next = new TreeMap<>(values);
    next.put(option, value);
    return new WriteOptions(next);
  }
}
