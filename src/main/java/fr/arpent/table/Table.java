package fr.arpent.table;

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
  private final ColumnList columns;
  private final RowOrder order;
  private final int[] sourceRows;
  private final int slots;
  private final Preamble preamble;

  private Table(
      TableId id,
      String name,
      ColumnList columns,
      RowOrder order,
      int[] sourceRows,
      int slots,
      Preamble preamble) {
    this.id = id;
    this.name = name;
    this.columns = columns;
    this.order = order;
    this.sourceRows = sourceRows;
    this.slots = slots;
    this.preamble = preamble;
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
    var slots = columns.isEmpty() ? sourceRows.length : columns.getFirst().slots();
    var all = new ColumnList(columns, 0);
    return new Table(id, name, all, RowOrder.identity(slots), sourceRows, slots, preamble);
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
    return columns.asList();
  }

  /**
   * The column {@code column}.
   *
   * @throws NoSuchElementException when this version does not have it
   */
  public Column column(ColumnId column) {
    return columns.get(column);
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
    return columns.indexOf(column) >= 0;
  }

  /** The position of {@code column} among the columns, counted from 0; -1 when it is not there. */
  public int indexOf(ColumnId column) {
    return columns.indexOf(column);
  }

  /** The first column labelled exactly {@code label}. */
  public Optional<Column> named(String label) {
    return columns().stream().filter(c -> label.equals(c.label())).findFirst();
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
    return columns.fresh();
  }

  /** The same, giving out column ids from {@code next} on: ids below were given before. */
  public Table withFreshColumn(ColumnId next) {
    return with(columns.freshFrom(next));
  }

  /** The same with {@code cells.get(i)} in the {@code i}th slot of {@code slots}. */
  public Table withCells(ColumnId column, int[] slots, List<Cell> cells) {
    return withColumn(text(column).with(slots, cells));
  }

  /** The same with {@code cell} in all of {@code rows}. */
  public Table withCell(ColumnId column, RowSet rows, Cell cell) {
    return withColumn(text(column).with(rows, cell));
  }

  /** The same with every value that is a key of {@code values} replaced by what it leads to. */
  public Table withMapped(ColumnId column, Map<Cell, Cell> values) {
    return withColumn(text(column).mapped(values));
  }

  /** The same with {@code column} in the place of the column of its id. */
  public Table withColumn(Column column) {
    return with(columns.with(column));
  }

  /** The same with {@code column}, a new one, at {@code index} of the columns. */
  public Table withNewColumn(Column column, int index) {
    if (has(column.id()) || column.slots() != slots) {
      throw new IllegalArgumentException("column " + column.id());
    }
    return with(columns.inserted(column, index));
  }

  /** The same without {@code column}. */
  public Table withoutColumn(ColumnId column) {
    return with(columns.without(column));
  }

  /** The same with {@code column} at {@code index} among the others. */
  public Table withColumnAt(ColumnId column, int index) {
    return with(columns.moved(column, index));
  }

  /**
   * The same with {@code count} empty rows more, in the next slots, shown from {@code position} on.
   */
  public Table withNewRows(int count, int position) {
    var rows = order.inserted(slots, count, position);
    return new Table(id, name, columns.grown(count), rows, sourceRows, slots + count, preamble);
  }

  /** The same showing the rows in {@code order}, each slot at most once, and no others. */
  public Table withOrder(int[] newOrder) {
    return with(RowOrder.of(newOrder.clone()));
  }

  /** The same without {@code rows}; their slots keep what they held. */
  public Table withoutRows(RowSet rows) {
    return with(RowOrder.of(rowSlots().filter(slot -> !rows.contains(slot)).toArray()));
  }

  /** The same under another name for people. */
  public Table named(TableId newId, String newName) {
    return new Table(newId, newName, columns, order, sourceRows, slots, preamble);
  }

  /** The same with {@code above} above the header. */
  public Table withPreamble(Preamble above) {
    return new Table(id, name, columns, order, sourceRows, slots, above);
  }

  private Table with(ColumnList next) {
    return new Table(id, name, next, order, sourceRows, slots, preamble);
  }

  private Table with(RowOrder next) {
    return new Table(id, name, columns, next, sourceRows, slots, preamble);
  }

  /**
   * The source rows of all slots, for writing a snapshot; shorter than the slots by the rows
   * inserted.
   */
  public int[] sourceRows() {
    return sourceRows.clone();
  }

  @Override
  public String toString() {
    return name + " (" + rowCount() + " × " + columns().size() + ")";
  }
}
