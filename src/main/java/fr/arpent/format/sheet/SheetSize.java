package fr.arpent.format.sheet;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.WriteOptions;
import fr.arpent.table.Table;
import java.util.List;

/** How much a sheet holds in today's spreadsheets. */
public final class SheetSize {
  /** The most rows of a sheet. */
  public static final int MOST_ROWS = 1_048_576;

  /** The most columns of a sheet. */
  public static final int MOST_COLUMNS = 16_384;

  private SheetSize() {}

  /**
   * The rows that are written above the header of {@code table}.
   *
   * @throws ProblemException when the table with them is too big for a sheet
   */
  public static List<List<String>> rowsAbove(Table table, WriteOptions options) {
    var above =
        options.is(WriteOptions.PREAMBLE, "false")
            ? List.<List<String>>of()
            : table.preamble().rows();
    var rows = above.size() + 1 + table.rowCount();
    var columns = table.columns().size();
    if (rows > MOST_ROWS || columns > MOST_COLUMNS) {
      throw new ProblemException(
          Problem.at(
              Place.NOWHERE, "format.sheet.too-big", rows, columns, MOST_ROWS, MOST_COLUMNS));
    }
    return above;
  }
}
