package fr.arpent.format.header;

import fr.arpent.base.Problem;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.table.Cell;
import fr.arpent.table.Preamble;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a sheet one after another, finds the header in the first ones and gives the
 * table. For one thread; a million rows pass through without being held as objects.
 */
public final class TableAssembler {
  /** The header is searched among so many rows; no title was ever seen to be longer. */
  static final int SAMPLE = 200;

  private final ReadOptions options;
  private final List<RawRow> sample = new ArrayList<>();
  private @Nullable HeaderGuess header;
  private @Nullable TableBuilder builder;

  /**
   * Starts.
   *
   * @param options may say which row is the header
   */
  public TableAssembler(ReadOptions options) {
    this.options = options;
  }

  /**
   * The next row.
   *
   * @param number its number in the file, counted from 1
   * @param cells as received; no cell at all for a blank row
   */
  public void row(int number, List<Cell> cells) {
    var under = builder;
    if (under != null) {
      add(under, number, cells);
      return;
    }
    sample.add(new RawRow(number, cells));
    if (sample.size() >= Math.max(SAMPLE, options.number(ReadOptions.HEADER_ROW).orElse(0))) {
      builder = startTable();
    }
  }

  /** The table; the assembler is not to be used after. */
  public Assembled finish(TableId id, String name) {
    var under = builder == null ? startTable() : builder;
    var found = header == null ? HeaderGuess.NONE : header;
    var table = under.build(id, name);
    return new Assembled(table, found.guess(), HeaderProblems.of(table, found.row()));
  }

  private TableBuilder startTable() {
    var found = HeaderSearch.search(sample, options);
    header = found;
    var split = HeaderSplit.of(sample, found.row());
    var started = new TableBuilder(split.labels()).preamble(new Preamble(split.above()));
    split.below().forEach(row -> add(started, row.number(), row.cells()));
    sample.clear();
    return started;
  }

  private static void add(TableBuilder builder, int number, List<Cell> cells) {
    builder.startRow(number);
    cells.forEach(builder::cell);
    if (!cells.isEmpty()) {
      // A sheet has no short rows: what is not stored behind a row's last cell is empty.
      for (var column = cells.size(); column < builder.columns(); column++) {
        builder.cell(Cell.EMPTY);
      }
    }
    builder.endRow();
  }

  /**
   * What came of the rows.
   *
   * @param headerRow the guess to show
   * @param problems about the header: labels that are blank or stand twice, no row below; their
   *     places name neither file nor sheet
   */
  public record Assembled(Table table, Guess headerRow, List<Problem> problems) {}
}
