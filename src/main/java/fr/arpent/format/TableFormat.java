package fr.arpent.format;

import java.util.List;
import java.util.Optional;

/** A file format: one class each, one line in {@link Formats}. Without state. */
public interface TableFormat {

  /**
   * Its stable word, as {@code csv}. The bundles have its name for people under {@code
   * format.ID.name}.
   */
  String id();

  /** Its extensions, lower case, without dot; the first is the one written. */
  List<String> extensions();

  /**
   * Whether the content says so; the name is not asked. Cheap: looks at the beginning, or at the
   * directory of an archive.
   */
  boolean recognises(Source source);

  /** Reads it. */
  TableReader reader();

  /** Writes it, where that is possible. */
  default Optional<TableWriter> writer() {
    return Optional.empty();
  }

  /**
   * Whether each row it writes has a place of its own beside its cells, always in longitude and
   * latitude on WGS84.
   */
  default boolean placesRows() {
    return false;
  }
}
