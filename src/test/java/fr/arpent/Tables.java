package fr.arpent;

import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Small tables for tests. */
public final class Tables {

  /** The id of the tables made here. */
  public static final TableId ID = new TableId("t1");

  private Tables() {}

  /** A table of {@code header} and {@code rows}, cells parted by a bar, record 1 the header. */
  public static Table of(String header, String... rows) {
    var builder = new TableBuilder(Arrays.asList(header.split("\\|", -1)));
    for (var i = 0; i < rows.length; i++) {
      builder.row(i + 2, Arrays.asList(rows[i].split("\\|", -1)));
    }
    return builder.build(ID, "table");
  }

  /** A table of random size and cells, with ragged rows and all kinds. */
  public static Table random(Random random) {
    var labels = new ArrayList<String>();
    for (var left = random.nextInt(5) + 1; left > 0; left--) {
      labels.add(Cases.text(random));
    }
    var builder = new TableBuilder(labels);
    var rows = random.nextInt(30);
    for (var row = 0; row < rows; row++) {
      builder.startRow(row + 2);
      for (var left = random.nextInt(labels.size() + 2); left > 0; left--) {
        var kind = CellKind.of((byte) random.nextInt(4));
        var text = Cases.text(random);
        builder.cell(text.isEmpty() ? Cell.EMPTY : new Cell(text, kind));
      }
      builder.endRow();
    }
    return builder.build(ID, Cases.text(random));
  }

  /** All cells as texts, row by row, for comparing. */
  public static List<List<String>> texts(Table table) {
    return table
        .rowSlots()
        .mapToObj(slot -> table.columns().stream().map(c -> c.text(slot)).toList())
        .toList();
  }
}
