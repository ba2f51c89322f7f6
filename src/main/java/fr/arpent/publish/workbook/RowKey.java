package fr.arpent.publish.workbook;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which row of the table a row of a workbook is, whatever was sorted or inserted since: the text of
 * the hidden last column.
 *
 * @param slot the row's name in the table
 * @param sourceRow the number of its record in the file, counted from 1; 0 for a row added here
 */
public record RowKey(int slot, int sourceRow) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}):(\\d{1,9})");

  /** As it stands in the cell. */
  public String text() {
    return slot + ":" + sourceRow;
  }

  /** The key that {@link #text} wrote; empty for anything else, as in a row that was added. */
  public static Optional<RowKey> parse(String text) {
    var parts = WRITTEN.matcher(text.strip());
    return parts.matches()
        ? Optional.of(
            new RowKey(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }
}
