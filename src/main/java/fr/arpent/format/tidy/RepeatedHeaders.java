package fr.arpent.format.tidy;

import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.TextColumn;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Rows that say the labels again, as sheets made for printing do on every page. */
final class RepeatedHeaders implements Tidying {
  /** The share of labels that must stand again; some repeat only the main ones. */
  private static final double MOST = 0.6;

  /** So many labels are enough where the row says hardly anything else. */
  private static final int FEW = 3;

  private static final double HARDLY_ELSE = 0.75;

  @Override
  public String word() {
    return "repeated-headers";
  }

  @Override
  public Optional<Found> find(Scan scan) {
    var labelled = scan.table().columns().stream().filter(c -> !c.name().isBlank()).count();
    var needed = Math.max(2, Math.ceil(MOST * labelled));
    var same = matches(scan);
    return Found.rows(
        scan.table().id(),
        scan.slots(
            position -> same[position] >= needed || only(same[position], scan.filled(position))));
  }

  private static boolean only(int labels, int filled) {
    return labels >= FEW && labels >= HARDLY_ELSE * filled;
  }

  /** Whether the row at {@code position} is one. */
  static boolean[] flags(Scan scan) {
    var flags = new boolean[scan.table().rowCount()];
    new RepeatedHeaders()
        .find(scan)
        .ifPresent(f -> f.rows().slots().forEach(s -> flags[scan.table().position(s)] = true));
    return flags;
  }

  /** How many cells of each row are their column's label. */
  private static int[] matches(Scan scan) {
    var table = scan.table();
    var same = new int[table.rowCount()];
    for (var column : table.columns()) {
      if (column instanceof TextColumn text && !text.name().isBlank()) {
        var codes = codes(text);
        for (var position = 0; position < same.length && !codes.isEmpty(); position++) {
          same[position] += codes.get(text.code(table.slot(position))) ? 1 : 0;
        }
      }
    }
    return same;
  }

  /** The codes of the label of {@code column} as a cell of any kind: a year can be a number. */
  private static BitSet codes(TextColumn column) {
    var codes = new BitSet();
    for (var text : List.of(column.name(), column.name().strip())) {
      for (var kind : CellKind.values()) {
        codes.set(Math.max(0, column.dictionary().find(new Cell(text, kind))));
      }
    }
    codes.clear(0);
    return codes;
  }
}
