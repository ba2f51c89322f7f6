package fr.arpent.format.header;

import fr.arpent.table.Cell;
import java.util.List;

/**
 * Rows cut at the header.
 *
 * @param above rows above the header, as text
 * @param labels the header's cells; none when there is no header
 * @param below the rows of the table
 * @param firstRow the number the first row of the table has or would have
 */
public record HeaderSplit(
    List<List<String>> above, List<String> labels, List<RawRow> below, int firstRow) {

  /**
   * Cuts {@code rows} at the one numbered {@code headerRow}. A header without a single cell labels
   * nothing and counts as standing above a table without header.
   */
  public static HeaderSplit of(List<RawRow> rows, int headerRow) {
    var at = 0;
    while (at < rows.size() && rows.get(at).number() < headerRow) {
      at++;
    }
    var found = headerRow > 0 && at < rows.size() && rows.get(at).number() == headerRow;
    var named = found && !rows.get(at).cells().isEmpty();
    var labels = named ? texts(rows.get(at)) : List.<String>of();
    var above = rows.subList(0, found && !named ? at + 1 : at).stream().map(HeaderSplit::texts);
    var below = List.copyOf(rows.subList(found ? at + 1 : at, rows.size()));
    return new HeaderSplit(above.toList(), labels, below, headerRow + 1);
  }

  private static List<String> texts(RawRow row) {
    return row.cells().stream().map(Cell::text).toList();
  }
}
