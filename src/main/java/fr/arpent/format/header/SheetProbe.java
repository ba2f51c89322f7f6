package fr.arpent.format.header;

import fr.arpent.format.ReadOptions;
import fr.arpent.table.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts the rows of a sheet that is not read now as they would be counted if it were: those below
 * the header that would be found, blank ones between others included. For one thread.
 */
public final class SheetProbe {
  private final List<RawRow> sample = new ArrayList<>();
  private int rows;

  /** The next row, as a {@link TableAssembler} would be handed it. */
  public void row(int number, List<Cell> cells) {
    rows++;
    if (sample.size() < TableAssembler.SAMPLE) {
      sample.add(new RawRow(number, cells));
    }
  }

  /** The header's cells as far as they can be told. */
  public List<String> labels() {
    return split().labels();
  }

  /** How many rows the table would have. */
  public int rowsBelow() {
    return rows - sample.size() + split().below().size();
  }

  private HeaderSplit split() {
    return HeaderSplit.of(sample, HeaderSearch.search(sample, ReadOptions.GUESS).row());
  }
}
