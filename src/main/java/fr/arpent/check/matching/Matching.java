package fr.arpent.check.matching;

import fr.arpent.table.ColumnId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which column of a table is which field of its schema, where someone decided it. Columns that are
 * not named are matched to no field.
 *
 * @param fields a field's name for each column that is matched
 */
public record Matching(Map<ColumnId, String> fields) {

  /** Nothing decided: columns are matched by their places or names, as the schema says. */
  public static final Matching UNDECIDED = new Matching(Map.of());

  public Matching {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** Whether someone decided. */
  public boolean decided() {
    return !fields.isEmpty();
  }

  /** The field of {@code column}. */
  public Optional<String> field(ColumnId column) {
    return Optional.ofNullable(fields.get(column));
  }
}
