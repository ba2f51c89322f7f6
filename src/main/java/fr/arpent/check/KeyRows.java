package fr.arpent.check;

import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rows that break one key check in one version of a table.
 *
 * @param columns the check's columns in that version, null for those it does not have
 */
record KeyRows(KeyCheck check, KeyState state, List<@Nullable TextColumn> columns) {

  /** How many rows break it. */
  long count() {
    return state.repeated() + (check.empty() == null ? 0 : state.empty());
  }

  /** Why the row in {@code slot} is a finding, if it is one. */
  Optional<Cause> cause(int slot) {
    var key = key(slot);
    return key == ValueGroups.NULL
        ? Optional.ofNullable(check.empty())
        : state.repeats(key, slot) ? Optional.of(check.repeated()) : Optional.empty();
  }

  /** The key of the row in {@code slot}. */
  int key(int slot) {
    return state.ids().of(columns, slot);
  }

  /** The texts of the key of the row in {@code slot}, as people write them. */
  String quoted(int slot) {
    return columns.stream()
        .map(column -> column == null ? "" : column.text(slot))
        .collect(Collectors.joining(", "));
  }

  /** The first row with the key of the row in {@code slot}. */
  int first(int slot) {
    return state.first(key(slot));
  }

  /** The state after the rows in {@code slots} changed, all at once. */
  KeyRows changed(Table now, int[] slots) {
    var next = KeyIds.columns(now, check.columns());
    var after = state;
    for (var slot : slots) {
      after = after.changed(next, now, slot, key(slot));
    }
    return new KeyRows(check, after, next);
  }
}
