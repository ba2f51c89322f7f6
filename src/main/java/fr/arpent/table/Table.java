package fr.arpent.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One version of a table: columns, and rows in an order. Immutable; the {@code with…} methods give
 * the next version and share with it all that did not change.
 *
 * <p>Rows are named by {@link RowId} (their slot) and shown at positions counted from 0. Positions
 * belong to one version and are never stored.
 */
public final class Table {
  private final TableId id;
  private final String name;
  private final List<Column> columns;
  private final Map<ColumnId, Integer> places;
  private final RowOrder order;
  private final int[] sourceRows;
  private final int slots;
  private final int nextColumn;
  private final Preamble preamble;

  private Table(Draft draft) {
    id = draft.id;
    name = draft.name;
    columns = List.copyOf(draft.columns);
    order = draft.order;
    sourceRows = draft.sourceRows;
    slots = draft.slots;
    preamble = draft.preamble;
    places = HashMap.newHashMap(columns.size());
    var highest = draft.nextColumn;
    for (var i = 0; i < columns.size(); i++) {
      places.put(columns.get(i).id(), i);
      highest = Math.max(highest, columns.get(i).id().value() + 1);
    }
    nextColumn = highest;
  }

  /**
   * A table as a reader found it.
   *
   * @param columns each with the same number of slots, in the order of the file
   * @param sourceRows for each slot the number of its record in the file, counted from 1; slots
   *     beyond its end were inserted since; kept, not copied
   * @param preamble what stands above the header
   */
  public static Table of(
      TableId id, String name, List<Column> columns, int[] sourceRows, Preamble preamble) {
    var draft = new Draft(id, name, sourceRows, preamble);
    draft.columns = columns;
    draft.slots = columns.isEmpty() ? sourceRows.length : columns.getFirst().slots();
    draft.order = RowOrder.identity(draft.slots);
    return new Table(draft);
  }

  /** The table's name for the program. */
  public TableId id() {
    return id;
  }

  /** The table's name for people: the file's name, or the sheet's. */
  public String name() {
    return name;
  }

  /** What stands above the header in the file. */
  public Preamble preamble() {
    return preamble;
  }

  /** The columns in their order. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * The column {@code column}.
   *
   * @throws NoSuchElementException when this version does not have it
   */
  public Column column(ColumnId column) {
    return columns.get(place(column));
  }

  /**
   * The text column {@code column}.
   *
   * @throws NoSuchElementException when this version does not have it as text
   */
  public TextColumn text(ColumnId column) {
    if (column(column) instanceof TextColumn text) {
      return text;
    }
    throw new NoSuchElementException(column + " is not text");
  }

  /** Whether this version has the column {@code column}. */
  public boolean has(ColumnId column) {
    return places.containsKey(column);
  }

  /** The position of {@code column} among the columns, counted from 0; -1 when it is not there. */
  public int indexOf(ColumnId column) {
    return places.getOrDefault(column, -1);
  }

  /** The first column labelled exactly {@code label}. */
  public Optional<Column> named(String label) {
    return columns.stream().filter(c -> label.equals(c.label())).findFirst();
  }

  /** How many rows this version shows. */
  public int rowCount() {
    return order.size();
  }

  /** How many slots every column has, deleted rows' included. */
  public int slots() {
    return slots;
  }

  /** The row at {@code position}. */
  public RowId row(int position) {
    return new RowId(order.slot(position));
  }

  /** The slot of the row at {@code position}. */
  public int slot(int position) {
    return order.slot(position);
  }

  /** The position of the row in {@code slot}, or -1 when this version does not show it. */
  public int position(int slot) {
    return slot < 0 || slot >= slots ? -1 : order.position(slot);
  }

  /** The slots of all rows shown, in the order of positions. */
  public IntStream rowSlots() {
    return IntStream.range(0, rowCount()).map(order::slot);
  }

  /** All rows shown. */
  public RowSet rows() {
    return rowCount() == slots ? RowSet.range(0, slots) : RowSet.of(order.toArray());
  }

  /** The text at {@code position} of {@code column}. */
  public String text(int position, ColumnId column) {
    return column(column).text(order.slot(position));
  }

  /**
   * The number of the row's record in its file, counted from 1, titles included; 0 for a row that
   * was inserted here.
   */
  public int sourceRow(int slot) {
    return slot < sourceRows.length ? sourceRows[slot] : 0;
  }

  /** How often each code of {@code column} stands in the rows shown; one count a code. */
  public int[] counts(TextColumn column) {
    var counts = new int[column.dictionary().size()];
    for (var position = 0; position < rowCount(); position++) {
      counts[column.code(order.slot(position))]++;
    }
    return counts;
  }

  /** A column id that no column of this table ever had. */
  public ColumnId freshColumn() {
    return new ColumnId(nextColumn);
  }

  /** The same, giving out column ids from {@code next} on: ids below were given before. */
  public Table withFreshColumn(ColumnId next) {
    var draft = new Draft(this);
    draft.nextColumn = Math.max(nextColumn, next.value());
    return new Table(draft);
  }

  /** The same with {@code cells.get(i)} in the {@code i}th slot of {@code slots}. */
  public Table withCells(ColumnId column, int[] slots, List<Cell> cells) {
    var text = text(column);
    var codes = new int[slots.length];
    Arrays.setAll(codes, i -> text.dictionary().code(cells.get(i)));
    return withColumn(text.withCodes(text.codes().with(slots, codes)));
  }

  /** The same with {@code cell} in all of {@code rows}. */
  public Table withCell(ColumnId column, RowSet rows, Cell cell) {
    var text = text(column);
    var codes = new int[rows.size()];
    Arrays.fill(codes, text.dictionary().code(cell));
    return withColumn(text.withCodes(text.codes().with(rows.toArray(), codes)));
  }

  /** The same with every value that is a key of {@code values} replaced by what it leads to. */
  public Table withMapped(ColumnId column, Map<Cell, Cell> values) {
    var text = text(column);
    var dictionary = text.dictionary();
    var to = new HashMap<Integer, Integer>();
    values.forEach((old, now) -> to.put(dictionary.find(old), dictionary.code(now)));
    return withColumn(text.withCodes(text.codes().mapped(code -> to.getOrDefault(code, code))));
  }

  /** The same with {@code column} in the place of the column of its id. */
  public Table withColumn(Column column) {
    var place = place(column.id());
    var draft = new Draft(this);
    draft.columns = new ArrayList<>(columns);
    draft.columns.set(place, column);
    return new Table(draft);
  }

  /** The same with {@code column}, a new one, at {@code index} of the columns. */
  public Table withNewColumn(Column column, int index) {
    if (has(column.id()) || column.slots() != slots) {
      throw new IllegalArgumentException("column " + column.id());
    }
    var draft = new Draft(this);
    draft.columns = new ArrayList<>(columns);
    draft.columns.add(Math.clamp(index, 0, columns.size()), column);
    return new Table(draft);
  }

  /** The same without {@code column}. */
  public Table withoutColumn(ColumnId column) {
    var draft = new Draft(this);
    draft.columns = new ArrayList<>(columns);
    draft.columns.remove(place(column));
    return new Table(draft);
  }

  /** The same with {@code column} at {@code index} among the others. */
  public Table withColumnAt(ColumnId column, int index) {
    var draft = new Draft(this);
    draft.columns = new ArrayList<>(columns);
    var moved = draft.columns.remove(place(column));
    draft.columns.add(Math.clamp(index, 0, draft.columns.size()), moved);
    return new Table(draft);
  }

  /** The same under another name for people. */
  public Table named(TableId newId, String newName) {
    var draft = new Draft(this);
    draft.id = newId;
    draft.name = newName;
    return new Table(draft);
  }

  /**
   * The same with {@code count} empty rows more, in the next slots, shown from {@code position} on.
   */
  public Table withNewRows(int count, int position) {
    var draft = new Draft(this);
    draft.columns = new ArrayList<>(columns.stream().map(c -> c.grown(count)).toList());
    draft.slots = slots + count;
    var old = order.toArray();
    var now = new int[old.length + count];
    Arrays.setAll(
        now,
        i -> i < position ? old[i] : i < position + count ? slots + i - position : old[i - count]);
    draft.order = RowOrder.of(now);
    return new Table(draft);
  }

  /** The same showing the rows in {@code order}, each slot at most once, and no others. */
  public Table withOrder(int[] newOrder) {
    var draft = new Draft(this);
    draft.order = RowOrder.of(newOrder.clone());
    return new Table(draft);
  }

  /** The same without {@code rows}; their slots keep what they held. */
  public Table withoutRows(RowSet rows) {
    return withOrder(rowSlots().filter(slot -> !rows.contains(slot)).toArray());
  }

  /** The same with {@code above} above the header. */
  public Table withPreamble(Preamble above) {
    var draft = new Draft(this);
    draft.preamble = above;
    return new Table(draft);
  }

  private int place(ColumnId column) {
    var place = places.get(column);
    if (place == null) {
      throw new NoSuchElementException("no column " + column + " in table " + id);
    }
    return place;
  }

  @Override
  public String toString() {
    return name + " (" + rowCount() + " × " + columns.size() + ")";
  }

  /** The parts of the next version. */
  private static final class Draft {
    TableId id;
    String name;
    List<Column> columns = List.of();
    RowOrder order = RowOrder.identity(0);
    int[] sourceRows;
    int slots;
    int nextColumn;
    Preamble preamble;

    Draft(TableId id, String name, int[] sourceRows, Preamble preamble) {
      this.id = id;
      this.name = name;
      this.sourceRows = sourceRows;
      this.preamble = preamble;
    }

    Draft(Table from) {
      this(from.id, from.name, from.sourceRows, from.preamble);
      columns = from.columns;
      order = from.order;
      slots = from.slots;
      nextColumn = from.nextColumn;
    }
  }

  /**
   * The source rows of all slots, for writing a snapshot; shorter than the slots by the rows
   * inserted.
   */
  public int[] sourceRows() {
    return sourceRows.clone();
  }
}
