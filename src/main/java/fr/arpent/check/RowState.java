package fr.arpent.check;

import fr.arpent.schema.Field;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows that break one row check.
 *
 * @param broken their marks
 */
record RowState(RowCheck check, RowFlags broken) {

  /** Looks at all rows of {@code table}. */
  static RowState of(RowCheck check, Table table) {
    var marks = new RowFlags.Builder(table.slots());
    for (var position = 0; position < table.rowCount(); position++) {
      var slot = table.slot(position);
      if (cause(check, table, slot).isPresent()) {
        marks.set(slot, true);
      }
    }
    return new RowState(check, marks.build());
  }

  /** The state after the row in {@code slot} changed. */
  RowState changed(Table now, int slot) {
    return new RowState(check, broken.with(slot, cause(check, now, slot).isPresent()));
  }

  /** Why the row in {@code slot} is a finding, if it is one. */
  Optional<Cause> cause(Table table, int slot) {
    return broken.get(slot) ? cause(check, table, slot) : Optional.empty();
  }

  /** The text that the finding of the row in {@code slot} quotes. */
  String quoted(Table table, int slot) {
    var id = check.columns().get(check.quoted()).spot().column();
    return id == null ? "" : table.text(id).text(slot);
  }

  private static Optional<Cause> cause(RowCheck check, Table table, int slot) {
    var values = new ArrayList<@Nullable Object>(check.columns().size());
    for (var binding : check.columns()) {
      values.add(value(table, binding.spot().column(), binding.field(), slot));
    }
    return check.check(values);
  }

  private static @Nullable Object value(Table table, @Nullable ColumnId id, Field field, int slot) {
    if (id == null || table.text(id).absent(slot)) {
      return null;
    }
    return field.read(table.text(id).text(slot)).orNull();
  }
}
