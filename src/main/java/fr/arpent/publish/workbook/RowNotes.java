package fr.arpent.publish.workbook;

import fr.arpent.check.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a row.
 *
 * @param worst its mark; null when nothing is to be said
 * @param letters the columns of the workbook with findings
 * @param cells what is to be said about each column's cell; empty when nothing is to be said
 * @param ofRow what is to be said about the row as a whole
 */
record RowNotes(
    @Nullable Mark worst, List<String> letters, List<List<Finding>> cells, List<Finding> ofRow) {

  static final RowNotes NONE = new RowNotes(null, List.of(), List.of(), List.of());

  RowNotes {
    letters = List.copyOf(letters);
    cells = List.copyOf(cells);
    ofRow = List.copyOf(ofRow);
  }

  /** The symbol and the columns, as {@code ▲ C F}. */
  String symbols() {
    return worst == null ? "" : (worst.symbol() + " " + String.join(" ", letters)).strip();
  }
}
