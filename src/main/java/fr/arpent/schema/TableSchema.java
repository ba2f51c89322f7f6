package fr.arpent.schema;

import java.util.List;
import java.util.Optional;

/**
 * What a table should be. Immutable; equal when it says the same.
 *
 * @param origin where it comes from
 * @param fields in the order in which the columns should stand
 * @param missing the texts that stand for "no value" where a field has no list of its own
 * @param fieldsMatch how columns are to meet the fields
 * @param keys what must not repeat or must be found elsewhere
 * @param customChecks the national validator's checks
 */
public record TableSchema(
    Origin origin,
    List<Field> fields,
    List<String> missing,
    FieldsMatch fieldsMatch,
    Keys keys,
    List<CustomCheck> customChecks) {

  /** The texts that are missing values when a schema says nothing. */
  public static final List<String> EMPTY_IS_MISSING = List.of("");

  public TableSchema {
    fields = List.copyOf(fields);
    missing = List.copyOf(missing);
    customChecks = List.copyOf(customChecks);
  }

  /** A schema of {@code fields} and nothing else. */
  public static TableSchema of(String name, List<Field> fields) {
    return new TableSchema(
        Origin.named(name), fields, EMPTY_IS_MISSING, FieldsMatch.EXACT, Keys.NONE, List.of());
  }

  /** Its short name. */
  public String name() {
    return origin.name();
  }

  /** The field called exactly {@code name}. */
  public Optional<Field> field(String name) {
    return fields.stream().filter(f -> f.name().equals(name)).findFirst();
  }
}
