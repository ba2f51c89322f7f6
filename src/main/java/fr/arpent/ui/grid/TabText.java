package fr.arpent.ui.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as spreadsheets put them on the clipboard: a tab between cells, a line for each row, a cell
 * between double quotes when it holds a tab, a line break or began with a quote, the quotes inside
 * doubled.
 *
 * <p>A cell that merely begins and ends with a quote is taken as it is: spreadsheets do not add
 * quotes to such a text.
 */
final class TabText {

  private TabText() {}

  static String write(List<List<String>> rows) {
    var out = new StringBuilder();
    for (var row : rows) {
      for (var i = 0; i < row.size(); i++) {
        out.append(i == 0 ? "" : "\t").append(written(row.get(i)));
      }
      out.append('\n');
    }
    return out.toString();
  }

  /**
   * The rows of {@code text}, which may be of different lengths; an end of line at the end counts
   * not.
   */
  static List<List<String>> read(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var at = 0;
    while (at < text.length()) {
      var end = end(text, at);
      row.add(cell(text.substring(at, end)));
      var next = end == text.length() ? '\n' : text.charAt(end);
      at = end + (text.startsWith("\r\n", end) ? 2 : 1);
      if (next != '\t') {
        rows.add(List.copyOf(row));
        row.clear();
      } else if (at == text.length()) {
        row.add("");
      }
    }
    if (!row.isEmpty()) {
      rows.add(List.copyOf(row));
    }
    return rows;
  }

  private static String written(String cell) {
    var special =
        cell.startsWith("\"") || cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
    return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }

  /** Where the cell that begins at {@code from} ends. */
  private static int end(String text, int from) {
    if (text.charAt(from) == '"') {
      var close = close(text, from + 1);
      if (close > 0 && (close + 1 == text.length() || isEnd(text.charAt(close + 1)))) {
        return close + 1;
      }
    }
    var at = from;
    while (at < text.length() && !isEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The first lone quote from {@code from} on, or -1. */
  private static int close(String text, int from) {
    for (var at = from; at < text.length(); at++) {
      if (text.charAt(at) == '"') {
        if (at + 1 == text.length() || text.charAt(at + 1) != '"') {
          return at;
        }
        at++;
      }
    }
    return -1;
  }

  private static boolean isEnd(char c) {
    return c == '\t' || c == '\n' || c == '\r';
  }

  private static String cell(String raw) {
    if (raw.length() < 2 || raw.charAt(0) != '"' || !raw.endsWith("\"")) {
      return raw;
    }
    var inside = raw.substring(1, raw.length() - 1);
    var needed = inside.chars().anyMatch(c -> isEnd((char) c)) || inside.contains("\"\"");
    return needed ? inside.replace("\"\"", "\"") : raw;
  }
}
