package fr.arpent.format.sheet;

import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Preamble;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Random tables as workbooks hold them: all kinds of cells, nasty texts, blank rows. */
public final class RandomTables {
  private static final List<String> NASTY =
      List.of(
          "01004",
          "2A004",
          "=1+1",
          "@SUM(A1)",
          "-12",
          "+33 4 50 00 00 00",
          " a  b ",
          "   ",
          "ligne 1\nligne 2\n\nfin\n",
          "tab\there",
          "1e5",
          "TRUE",
          "2020-01-01",
          "Été à l’Œuvre € 😀",
          "<b>&amp;\"'</b>",
          "_x0041_",
          "12345678901234567890");

  /** Texts that only some formats can hold. */
  private static final List<String> CONTROL = List.of("\r", "a\r\nb", "\u0001\u001F");

  private final Random random;
  private final boolean control;

  /**
   * Tables of {@code seed}.
   *
   * @param control whether control characters may come
   */
  public RandomTables(long seed, boolean control) {
    random = new Random(seed);
    this.control = control;
  }

  /** The next one: its last row and its last column are not blank. */
  public Table next() {
    var width = random.nextInt(1, 9);
    var labels = IntStream.range(0, width).mapToObj(i -> label(i, width)).toList();
    var builder = new TableBuilder(labels);
    var above = random.nextInt(3);
    builder.preamble(
        new Preamble(IntStream.range(0, above).mapToObj(_ -> List.of("titre")).toList()));
    var rows = random.nextInt(30);
    for (var row = 0; row <= rows; row++) {
      builder.startRow(above + 2 + row);
      for (var i = 0; i < width && (row == rows || random.nextInt(8) > 0); i++) {
        builder.cell(row == rows ? Cell.text("x") : cell());
      }
      builder.endRow();
    }
    return builder.build(new TableId("t1"), "Feuille [1]: " + width);
  }

  /** All cells of {@code table}, labels first, row after row. */
  public static List<List<Cell>> cells(Table table) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(table.columns().stream().map(c -> Cell.text(c.name())).toList());
    table
        .rowSlots()
        .mapToObj(slot -> table.columns().stream().map(c -> ((TextColumn) c).cell(slot)).toList())
        .forEach(rows::add);
    return rows;
  }

  private String label(int column, int width) {
    return column == width - 1 ? "fin" : random.nextInt(5) == 0 ? "" : "c" + random.nextInt(4);
  }

  private Cell cell() {
    return switch (random.nextInt(8)) {
      case 0 -> Cell.EMPTY;
      case 1 -> new Cell(Boolean.toString(random.nextBoolean()), CellKind.BOOLEAN);
      case 2 -> new Cell(date(), CellKind.DATE);
      case 3 -> new Cell(NumberText.shown(random.nextGaussian() * 1e4), CellKind.NUMBER);
      case 4 -> new Cell(Integer.toString(random.nextInt(-100, 100_000)), CellKind.NUMBER);
      case 5 -> Cell.text("rue " + random.nextInt(20));
      case 6 -> Cell.text(NASTY.get(random.nextInt(NASTY.size())));
      default -> Cell.text(control ? CONTROL.get(random.nextInt(CONTROL.size())) : "x");
    };
  }

  private String date() {
    var day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000)).toString();
    var time =
        String.format(
            Locale.ROOT,
            "%02d:%02d:%02d",
            random.nextInt(24),
            random.nextInt(60),
            random.nextInt(60));
    return switch (random.nextInt(3)) {
      case 0 -> day;
      case 1 -> day + "T" + time;
      default -> time;
    };
  }
}
