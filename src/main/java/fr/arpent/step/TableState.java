package fr.arpent.step;

import fr.arpent.table.Codes;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Dictionary;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table with what steps say about it beside its cells.
 *
 * @param settings what was decided for it (schema, how it was read, findings left as they are), by
 *     stable words; each feature documents its own
 * @param marks the visit's mark of each row, empty for a row still to do; one slot a row as in the
 *     table, though the rows inserted last may have none yet
 */
public record TableState(Table table, Map<String, String> settings, TextColumn marks) {

  private static final ColumnId MARKS = new ColumnId(-1);

  public TableState {
    settings = Map.copyOf(settings);
  }

  /** A table about which nothing was decided. */
  public static TableState of(Table table) {
    return new TableState(table, Map.of(), TextColumn.empty(MARKS, null, table.slots()));
  }

  /** What was decided under {@code key}, if anything. */
  public Optional<String> setting(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  /** The visit's mark of the row in {@code slot}; empty when it is still to do. */
  public String mark(int slot) {
    return slot < marks.slots() ? marks.text(slot) : "";
  }

  /** The same with another version of the table. */
  public TableState withTable(Table next) {
    return new TableState(next, settings, marks);
  }

  /**
   * The same with {@code next}, the file read anew, in the place of the table: each record of the
   * file keeps its mark, wherever it stands now.
   */
  public TableState withReading(Table next) {
    if (Arrays.equals(table.sourceRows(), next.sourceRows())) {
      return withTable(next);
    }
    var byRecord = new HashMap<Integer, String>();
    for (var slot = 0; slot < marks.slots(); slot++) {
      if (table.sourceRow(slot) > 0 && !mark(slot).isEmpty()) {
        byRecord.put(table.sourceRow(slot), mark(slot));
      }
    }
    var slots = IntStream.range(0, next.slots());
    var marked = slots.filter(slot -> byRecord.containsKey(next.sourceRow(slot))).toArray();
    var values =
        Arrays.stream(marked)
            .mapToObj(slot -> byRecord.getOrDefault(next.sourceRow(slot), ""))
            .toList();
    return new TableState(next, settings, of(next).marks).withMarks(marked, values);
  }

  /** The same with {@code value} decided under {@code key}; null takes the decision back. */
  public TableState withSetting(String key, @Nullable String value) {
    var next = new HashMap<>(settings);
    if (value == null) {
      next.remove(key);
    } else {
      next.put(key, value);
    }
    return new TableState(table, next, marks);
  }

  /** The same with {@code values[i]} as the mark of the row in {@code slots[i]}. */
  public TableState withMarks(int[] slots, List<String> values) {
    var wide = marks.slots() < table.slots() ? marks.grown(table.slots() - marks.slots()) : marks;
    var codes = new int[slots.length];
    Arrays.setAll(codes, i -> wide.dictionary().code(values.get(i)));
    return new TableState(table, settings, wide.withCodes(wide.codes().with(slots, codes)));
  }

  /** Marks as codes, for whoever counts them. */
  public Codes markCodes() {
    return marks.codes();
  }

  /** The distinct marks behind {@link #markCodes()}. */
  public Dictionary markWords() {
    return marks.dictionary();
  }
}
