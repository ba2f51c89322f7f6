package fr.arpent.format.tidy;

import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A table looked at row by row: how many cells of each row hold something but blanks. */
public final class Scan {
  private final Table table;
  private final int[] filled;
  private final int usual;

  /** Counts all cells of {@code table} once. */
  public Scan(Table table) {
    this.table = table;
    filled = new int[table.rowCount()];
    table.columns().forEach(this::count);
    usual = median();
  }

  /** The table. */
  public Table table() {
    return table;
  }

  /** How many cells of the row at {@code position} hold something. */
  int filled(int position) {
    return filled[position];
  }

  /** How many cells hold something in a row as most are: the median of rows that are not blank. */
  int usual() {
    return usual;
  }

  /** The slots of the rows whose position {@code wanted} accepts. */
  int[] slots(IntPredicate wanted) {
    return IntStream.range(0, filled.length).filter(wanted).map(table::slot).toArray();
  }

  /** The text at {@code position} of the {@code column}th column, counted from 0. */
  String text(int position, int column) {
    return table.columns().get(column).text(table.slot(position));
  }

  /** The first column, counted from 0, that holds something at {@code position}; some does. */
  int first(int position) {
    var slot = table.slot(position);
    return IntStream.range(0, table.columns().size())
        .filter(c -> holds(table.columns().get(c), slot))
        .findFirst()
        .orElseThrow();
  }

  private static boolean holds(Column column, int slot) {
    return switch (column) {
      case TextColumn text -> !text.dictionary().isBlank(text.code(slot));
      case GeometryColumn geometry -> geometry.geometries().get(slot) != null;
    };
  }

  private void count(Column column) {
    switch (column) {
      case TextColumn text -> {
        var blank = blanks(text);
        for (var position = 0; position < filled.length; position++) {
          filled[position] += blank[text.code(table.slot(position))] ? 0 : 1;
        }
      }
      case GeometryColumn geometry -> {
        for (var position = 0; position < filled.length; position++) {
          filled[position] += geometry.geometries().get(table.slot(position)) == null ? 0 : 1;
        }
      }
    }
  }

  private static boolean[] blanks(TextColumn column) {
    var blank = new boolean[column.dictionary().size()];
    for (var code = 0; code < blank.length; code++) {
      blank[code] = column.dictionary().isBlank(code);
    }
    return blank;
  }

  private int median() {
    var sorted = Arrays.stream(filled).filter(f -> f > 0).sorted().toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
  }
}
