package fr.arpent.check;

import fr.arpent.table.RowSet;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the findings of rows: blank, keys that repeat, values that do not go together. */
final class RowFindings {
  private RowFindings() {}

  static Finding blank(CheckState state, Cause cause) {
    return finding(state, cause, "", state.blank()::rows);
  }

  static Optional<Finding> of(CheckState state, RowState row, int slot) {
    var table = state.table();
    return row.cause(table, slot)
        .map(cause -> finding(state, cause, row.quoted(table, slot), () -> RowSet.of(slot)));
  }

  /** All later rows of one key are one finding; it tells the row of the first. */
  static Optional<Finding> of(CheckState state, KeyRows keys, int slot) {
    return keys.cause(slot)
        .map(
            cause -> {
              var key = keys.key(slot);
              var told =
                  key == ValueGroups.NULL
                      ? cause
                      : cause.telling(state.table().sourceRow(keys.first(slot)));
              var value = key == ValueGroups.NULL ? "" : keys.quoted(slot);
              return finding(state, told, value, () -> sameKey(state, keys, key, value));
            });
  }

  private static RowSet sameKey(CheckState state, KeyRows keys, int key, String value) {
    return RowSet.of(
        state
            .table()
            .rowSlots()
            .filter(
                s ->
                    keys.key(s) == key
                        && keys.cause(s).isPresent()
                        && (key == ValueGroups.NULL || keys.quoted(s).equals(value)))
            .toArray());
  }

  static Optional<Finding> of(CheckState state, ReferenceState reference, int slot) {
    var table = state.table();
    if (!reference.lost(table, slot)) {
      return Optional.empty();
    }
    var value = reference.quoted(table, slot);
    return Optional.of(
        finding(
            state,
            reference.check().notFound(),
            value,
            () ->
                RowSet.of(
                    table
                        .rowSlots()
                        .filter(s -> reference.quoted(table, s).equals(value))
                        .filter(s -> reference.lost(table, s))
                        .toArray())));
  }

  /** All rows of which the same is told, with the same particulars, are one finding. */
  static Optional<Finding> of(CheckState state, Told told, int slot) {
    if (!told.about(slot)) {
      return Optional.empty();
    }
    var detail = told.detail(slot);
    var value = told.quoted(slot);
    return Optional.of(finding(state, detail, value, () -> alike(state, told, detail, value)));
  }

  private static RowSet alike(CheckState state, Told told, Cause detail, String value) {
    return RowSet.of(
        state
            .table()
            .rowSlots()
            .filter(s -> told.about(s) && told.quoted(s).equals(value))
            .filter(s -> told.detail(s).equals(detail))
            .toArray());
  }

  private static Finding finding(
      CheckState state, Cause cause, String value, Supplier<RowSet> rows) {
    var decided = state.request().decisions().apply(cause, value);
    return new Finding(decided, value, Optional.empty(), Optional.empty(), rows);
  }
}
