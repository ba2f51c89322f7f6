package fr.arpent.ui.desk;

import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSort;
import fr.arpent.table.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which rows the user asked to see, and in which order. Immutable; changes no table.
 *
 * @param filters a row is shown when it passes all of them
 * @param sort null for the table's own order
 */
public record Arrangement(List<RowFilter> filters, @Nullable SortKey sort) {

  /** All rows in the table's own order. */
  public static final Arrangement NONE = new Arrangement(List.of(), null);

  public Arrangement {
    filters = List.copyOf(filters);
  }

  /** The same with {@code filter} more. */
  public Arrangement with(RowFilter filter) {
    return new Arrangement(
        Stream.concat(filters.stream().filter(f -> !f.equals(filter)), Stream.of(filter)).toList(),
        sort);
  }

  /** The same without the filters that are {@code unwanted}. */
  public Arrangement without(Predicate<RowFilter> unwanted) {
    return new Arrangement(filters.stream().filter(unwanted.negate()).toList(), sort);
  }

  /** The same sorted otherwise, null for the table's own order. */
  public Arrangement sortedBy(@Nullable SortKey key) {
    return new Arrangement(filters, key);
  }

  /** Whether a filter looks at {@code column}. */
  public boolean filters(ColumnId column) {
    return filters.stream()
        .anyMatch(
            f -> Optional.ofNullable(f.column()).filter(c -> c.id().equals(column)).isPresent());
  }

  /** The test that the rows shown pass, by slot. */
  public IntPredicate test(Table table, Marks marks) {
    IntPredicate all = _ -> true;
    for (var filter : filters) {
      all = all.and(filter.test(table, marks));
    }
    return all;
  }

  /** Looks through all rows of {@code table}: slow for a big one, and may run on any thread. */
  public RowView rows(Table table, Marks marks) {
    if (equals(NONE)) {
      return RowView.all(table);
    }
    var slots = table.rowSlots().filter(test(table, marks)).toArray();
    var sorted =
        sort == null || !table.has(sort.column().id())
            ? slots
            : RowSort.by(table.column(sort.column().id()), sort.descending()).sorted(slots);
    return new RowView(sorted, table.rowCount());
  }
}
