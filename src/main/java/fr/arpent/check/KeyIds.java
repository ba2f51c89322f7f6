package fr.arpent.check;

import fr.arpent.table.Dictionary;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A number for the values of several columns in a row: equal exactly when the values are. {@link
 * ValueGroups#NULL} for none, {@link ValueGroups#NEVER} for what equals nothing. Numbers are only
 * added, so that all versions of the columns share them.
 */
final class KeyIds {
  private final List<ValueGroups> groups;
  private final boolean partly;
  private final Map<List<Integer>, Integer> tuples = new HashMap<>();

  /**
   * Numbers for the columns of {@code groups}.
   *
   * @param partly whether a row with only some of the values has a number of its own
   */
  KeyIds(List<ValueGroups> groups, boolean partly) {
    this.groups = List.copyOf(groups);
    this.partly = partly;
  }

  List<ValueGroups> groups() {
    return groups;
  }

  /** How many numbers there can be by now. */
  int size() {
    return groups.size() == 1 ? groups.getFirst().size() : tuples.size() + 1;
  }

  /** The columns of a version, null for those that it does not have. */
  static List<@Nullable TextColumn> columns(Table table, List<Binding> bindings) {
    var columns = new ArrayList<@Nullable TextColumn>();
    for (var binding : bindings) {
      var id = binding.spot().column();
      columns.add(id == null ? null : table.text(id));
    }
    return columns;
  }

  /** The number for the row in {@code slot}. */
  int of(List<@Nullable TextColumn> columns, int slot) {
    if (groups.size() == 1) {
      return group(columns, 0, slot);
    }
    var tuple =
        IntStream.range(0, groups.size()).map(i -> group(columns, i, slot)).boxed().toList();
    if (tuple.contains(ValueGroups.NEVER)) {
      return ValueGroups.NEVER;
    }
    var nulls = tuple.stream().filter(g -> g == ValueGroups.NULL).count();
    if (nulls == tuple.size() || (nulls > 0 && !partly)) {
      return ValueGroups.NULL;
    }
    synchronized (tuples) {
      return tuples.computeIfAbsent(tuple, _ -> tuples.size() + 1);
    }
  }

  private int group(List<@Nullable TextColumn> columns, int index, int slot) {
    var column = columns.get(index);
    return groups.get(index).of(column == null ? Dictionary.ABSENT : column.code(slot));
  }
}
