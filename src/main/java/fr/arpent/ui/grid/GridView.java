package fr.arpent.ui.grid;

import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of a table are shown; no result depends on it. Kept with the project.
 *
 * @param widths in px at 100 %, of the columns whose width was ever set
 * @param order the columns from left to right when they were moved, else empty; columns that came
 *     since stand after the one before them in the table
 * @param hidden columns that are not shown
 * @param frozen how many columns stay at the left while the others scroll
 */
public record GridView(
    Map<ColumnId, Double> widths,
    List<ColumnId> order,
    Set<ColumnId> hidden,
    int frozen,
    Density density) {

  /** As a table is first seen. */
  public static final GridView FIRST =
      new GridView(Map.of(), List.of(), Set.of(), 0, Density.NORMAL);

  /** The narrowest a column can be made, in px at 100 %. */
  public static final double NARROWEST = 24;

  public GridView {
    widths = Map.copyOf(widths);
    order = List.copyOf(order);
    hidden = Set.copyOf(hidden);
  }

  /** The columns shown, from left to right. */
  public List<Column> columns(Table table) {
    return ordered(table).stream().filter(id -> !hidden.contains(id)).map(table::column).toList();
  }

  /** The same with {@code column} so wide, in px at 100 %. */
  public GridView withWidth(ColumnId column, double width) {
    var next = new HashMap<>(widths);
    next.put(column, Math.max(NARROWEST, width));
    return new GridView(next, order, hidden, frozen, density);
  }

  /** The same without {@code column}. */
  public GridView hiding(ColumnId column) {
    var next = new HashSet<>(hidden);
    next.add(column);
    return new GridView(widths, order, next, frozen, density);
  }

  /** The same with {@code column} again. */
  public GridView showing(ColumnId column) {
    var next = new HashSet<>(hidden);
    next.remove(column);
    return new GridView(widths, order, next, frozen, density);
  }

  /** The same with all columns. */
  public GridView showingAll() {
    return new GridView(widths, order, Set.of(), frozen, density);
  }

  /** The same with so many columns frozen. */
  public GridView freezing(int count) {
    return new GridView(widths, order, hidden, count, density);
  }

  /** The same with lines so near. */
  public GridView spaced(Density next) {
    return new GridView(widths, order, hidden, frozen, next);
  }

  /**
   * The same with {@code column} moved.
   *
   * @param before the column that it will stand before; null for the end
   */
  public GridView moving(Table table, ColumnId column, @Nullable ColumnId before) {
    if (column.equals(before)) {
      return this;
    }
    var next = new ArrayList<>(ordered(table));
    next.remove(column);
    next.add(before == null ? next.size() : next.indexOf(before), column);
    return new GridView(widths, next, hidden, frozen, density);
  }

  /**
   * The columns hidden between {@code column} and the next one shown.
   *
   * @param column null for those before the first one shown
   */
  public List<ColumnId> hiddenAfter(Table table, @Nullable ColumnId column) {
    return hidden.isEmpty()
        ? List.of()
        : ordered(table).stream()
            .skip(column == null ? 0 : ordered(table).indexOf(column) + 1L)
            .takeWhile(hidden::contains)
            .toList();
  }

  /** How many columns of {@code table} are hidden. */
  public int hiddenCount(Table table) {
    return (int) hidden.stream().filter(table::has).count();
  }

  private List<ColumnId> ordered(Table table) {
    var ordered = new ArrayList<ColumnId>(table.columns().size());
    var fresh = freshAfter(table);
    ordered.addAll(fresh.getOrDefault(null, List.of()));
    for (var id : order) {
      if (table.has(id)) {
        ordered.add(id);
        ordered.addAll(fresh.getOrDefault(id, List.of()));
      }
    }
    return ordered;
  }

  /** Columns without a place in the order, by the ordered one they follow; null for the start. */
  private Map<@Nullable ColumnId, List<ColumnId>> freshAfter(Table table) {
    var known = new HashSet<>(order);
    var fresh = new HashMap<@Nullable ColumnId, List<ColumnId>>();
    @Nullable ColumnId before = null;
    for (var column : table.columns()) {
      if (known.contains(column.id())) {
        before = column.id();
      } else {
        fresh.computeIfAbsent(before, _ -> new ArrayList<>()).add(column.id());
      }
    }
    return fresh;
  }
}
