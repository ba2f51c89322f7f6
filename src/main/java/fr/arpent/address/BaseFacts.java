package fr.arpent.address;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is known of a base as the texts that are kept with it. */
final class BaseFacts {
  /** Of another version of the program, whose index this one would read wrongly. */
  private static final String VERSION = "1";

  private BaseFacts() {}

  static Map<String, String> of(BaseInfo info) {
    return Map.of(
        "version", VERSION,
        "name", info.name(),
        "file", info.file(),
        "date", info.date().toString(),
        "imported", info.imported().toString(),
        "count", String.valueOf(info.count()),
        "skipped", String.valueOf(info.skipped()),
        "towns", String.join("\n", info.towns()),
        "townCount", String.valueOf(info.townCount()),
        "repeating", String.valueOf(info.repeating()));
  }

  /**
   * What {@link #of} wrote.
   *
   * @param name the base's name now: its folder may have been renamed
   * @throws IOException when the texts are of something else
   */
  static BaseInfo read(Map<String, String> facts, String name) throws IOException {
    if (!VERSION.equals(facts.get("version"))) {
      throw new IOException("version " + facts.get("version"));
    }
    try {
      return new BaseInfo(
          name,
          get(facts, "file"),
          LocalDate.parse(get(facts, "date")),
          LocalDate.parse(get(facts, "imported")),
          Integer.parseInt(get(facts, "count")),
          Integer.parseInt(get(facts, "skipped")),
          List.of(get(facts, "towns").split("\n")),
          Integer.parseInt(get(facts, "townCount")),
          Integer.parseInt(get(facts, "repeating")));
    } catch (NumberFormatException | DateTimeException e) {
      throw new IOException(e);
    }
  }

  private static String get(Map<String, String> facts, String key) throws IOException {
    var value = facts.get(key);
    if (value == null) {
      throw new IOException("no " + key);
    }
    return value;
  }
}
