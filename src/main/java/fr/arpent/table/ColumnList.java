package fr.arpent.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * The columns of one version in their order, found by id, with the ids given so far. Immutable;
 * what gives other columns gives another list.
 */
final class ColumnList {
  private final List<Column> columns;
  private final Map<ColumnId, Integer> places;
  private final int next;

  /**
   * {@code columns} in their order.
   *
   * @param next ids below were given before, whether or not a column still has them
   */
  ColumnList(List<Column> columns, int next) {
    this.columns = List.copyOf(columns);
    places = HashMap.newHashMap(columns.size());
    var highest = next;
    for (var i = 0; i < columns.size(); i++) {
      places.put(columns.get(i).id(), i);
      highest = Math.max(highest, columns.get(i).id().value() + 1);
    }
    this.next = highest;
  }

  List<Column> asList() {
    return columns;
  }

  /**
   * The column {@code id}.
   *
   * @throws NoSuchElementException when it is not there
   */
  Column get(ColumnId id) {
    return columns.get(place(id));
  }

  /** The position of {@code id}, counted from 0; -1 when it is not there. */
  int indexOf(ColumnId id) {
    return places.getOrDefault(id, -1);
  }

  /** An id that no column ever had. */
  ColumnId fresh() {
    return new ColumnId(next);
  }

  /** The same, giving out ids from {@code id} on. */
  ColumnList freshFrom(ColumnId id) {
    return new ColumnList(columns, Math.max(next, id.value()));
  }

  /** The same with {@code column} in the place of the column of its id. */
  ColumnList with(Column column) {
    var changed = new ArrayList<>(columns);
    changed.set(place(column.id()), column);
    return new ColumnList(changed, next);
  }

  /** The same with {@code column}, a new one, at {@code index}, or as near as can be. */
  ColumnList inserted(Column column, int index) {
    var more = new ArrayList<>(columns);
    more.add(Math.clamp(index, 0, columns.size()), column);
    return new ColumnList(more, next);
  }

  /** The same without the column {@code id}. */
  ColumnList without(ColumnId id) {
    var fewer = new ArrayList<>(columns);
    fewer.remove(place(id));
    return new ColumnList(fewer, next);
  }

  /** The same with the column {@code id} at {@code index} among the others. */
  ColumnList moved(ColumnId id, int index) {
    return without(id).inserted(get(id), index);
  }

  /** The same columns with {@code count} empty slots more. */
  ColumnList grown(int count) {
    return new ColumnList(columns.stream().map(column -> column.grown(count)).toList(), next);
  }

  private int place(ColumnId id) {
    var place = places.get(id);
    if (place == null) {
      throw new NoSuchElementException("no column " + id);
    }
    return place;
  }
}
