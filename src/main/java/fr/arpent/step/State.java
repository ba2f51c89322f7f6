package fr.arpent.step;

import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All that steps decide, at one moment: the tables with their settings and marks, and which one is
 * in front. Immutable; versions share what did not change.
 *
 * @param tables in the order in which they came
 * @param front the table shown, empty while there is none
 */
public record State(Map<TableId, TableState> tables, Optional<TableId> front) {

  /** A project without table. */
  public static final State EMPTY = new State(Map.of(), Optional.empty());

  public State {
    tables = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /** A project of {@code table} alone, in front. */
  public static State of(Table table) {
    return EMPTY.with(TableState.of(table)).withFront(table.id());
  }

  /**
   * The table {@code table} with its settings and marks.
   *
   * @throws NoSuchElementException when there is no such table
   */
  public TableState get(TableId table) {
    var found = tables.get(table);
    if (found == null) {
      throw new NoSuchElementException("no table " + table);
    }
    return found;
  }

  /**
   * The table {@code table}.
   *
   * @throws NoSuchElementException when there is no such table
   */
  public Table table(TableId table) {
    return get(table).table();
  }

  /** The table in front, if there is one. */
  public Optional<TableState> frontTable() {
    return front.map(this::get);
  }

  /** The same with {@code table} in the place of the one of its id, or added. */
  public State with(TableState table) {
    var next = new LinkedHashMap<>(tables);
    next.put(table.table().id(), table);
    return new State(next, front);
  }

  /** The same without {@code table}; the first other one comes in front if it was there. */
  public State without(TableId table) {
    var next = new LinkedHashMap<>(tables);
    next.remove(table);
    var nextFront =
        front.filter(f -> !f.equals(table)).or(() -> next.keySet().stream().findFirst());
    return new State(next, nextFront);
  }

  /** The same with {@code table} in front. */
  public State withFront(TableId table) {
    get(table);
    return new State(tables, Optional.of(table));
  }

  /** The same with the table {@code table} replaced by what {@code to} makes of it. */
  public State mapTable(TableId table, UnaryOperator<Table> to) {
    var before = get(table);
    return with(before.withTable(to.apply(before.table())));
  }
}
