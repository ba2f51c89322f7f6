package fr.arpent.sample.dirt;

import fr.arpent.sample.Dice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** A clean table that is made dirty cell by cell, each cell at most once, with a log of it. */
public final class DirtyTable {
  private final String file;
  private final List<String> columns;
  private final int spared;
  private final List<String[]> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Set<Long> spoilt = new HashSet<>();

  /**
   * An empty table.
   *
   * @param spared how many rows at the top chance leaves alone; a dose may name them
   */
  public DirtyTable(String file, List<String> columns, int spared) {
    this.file = file;
    this.spared = spared;
    this.columns = List.copyOf(columns);
  }

  public List<String> columns() {
    return columns;
  }

  /** Adds a clean row with one value a column. */
  public void add(String... values) {
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(values.length + " values, " + columns.size() + " columns");
    }
    rows.add(values.clone());
  }

  public int size() {
    return rows.size();
  }

  /** The value now in that cell. */
  public String get(int row, String column) {
    return rows.get(row)[columns.indexOf(column)];
  }

  /** The row as it stands now, shorter than the others where it has lost its end. */
  public List<String> row(int row) {
    return List.of(rows.get(row));
  }

  /**
   * The log of all faults.
   *
   * @param number from a row's place in this table, counted from 0, to its number in the file
   */
  public List<Fault> faults(IntUnaryOperator number) {
    return faults.stream()
        .map(f -> f.row() < 0 ? f.at(0) : f.at(number.applyAsInt(f.row())))
        .toList();
  }

  /** Spoils as many cells of the dose's column as it says. */
  public void give(Dose dose, Dice dice) {
    List<Integer> others = new ArrayList<>();
    for (int row = spared; row < rows.size(); row++) {
      others.add(row);
    }
    List<Integer> order = new ArrayList<>(dose.first());
    order.addAll(dice.shuffled(others));
    int left = dose.cells();
    for (int row : order) {
      String clean = get(row, dose.column());
      if (left > 0 && !touched(row, dose.column()) && dose.spoiler().fits(clean)) {
        set(row, dose.column(), dose.spoiler().kind(), dose.spoiler().spoil(clean, dice));
        left--;
      }
    }
    if (left > 0) {
      throw new IllegalStateException(
          left + " of " + dose.cells() + " faults " + dose.spoiler().kind() + " found no cell");
    }
  }

  /** Whether the cell was spoilt already. */
  public boolean touched(int row, String column) {
    return spoilt.contains(key(row, column));
  }

  /** Puts a wrong value into a cell and logs it. */
  public void set(int row, String column, String kind, String dirty) {
    String clean = get(row, column);
    rows.get(row)[columns.indexOf(column)] = dirty;
    spoilt.add(key(row, column));
    faults.add(new Fault(file, row, column, kind, dirty, clean));
  }

  /** Logs a fault that the whole file has. */
  public void note(String kind, String dirty, String truth) {
    faults.add(new Fault(file, -1, "", kind, dirty, truth));
  }

  /** Cuts the last value off a row. */
  public void shorten(int row) {
    String[] whole = rows.get(row);
    rows.set(row, Arrays.copyOf(whole, whole.length - 1));
    String column = columns.getLast();
    spoilt.add(key(row, column));
    faults.add(new Fault(file, row, column, "ragged-row", "", whole[whole.length - 1]));
  }

  private long key(int row, String column) {
    return (long) row * columns.size() + columns.indexOf(column);
  }
}
