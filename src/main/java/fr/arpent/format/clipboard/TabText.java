package fr.arpent.format.clipboard;

import com.opencsv.CSVWriter;
import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Cells as spreadsheets put them on the clipboard: a tab between cells, a line for each row, a cell
 * between double quotes when it holds a tab, a line break or began with a quote, the quotes inside
 * doubled.
 *
 * <p>OpenCSV writes it and undoes the quotes. Where a cell ends is found here: spreadsheets do not
 * add quotes to a cell that merely begins and ends with one, so what a reader of CSV would take for
 * quotes is text, and line breaks inside a cell stay as they are.
 */
public final class TabText {

  private TabText() {}

  /** The text of {@code rows}, with an end of line after each. */
  public static String write(List<List<String>> rows) {
    return write(rows, '\t', false);
  }

  /** The same with every cell between quotes, so that nothing is to guess. */
  static String quoted(List<List<String>> rows) {
    return write(rows, '\t', true);
  }

  private static String write(List<List<String>> rows, char separator, boolean quoteAll) {
    var out = new StringWriter();
    try (var writer = new CSVWriter(out, separator, '"', '"', "\n")) {
      rows.forEach(row -> writer.writeNext(row.toArray(String[]::new), quoteAll));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a text in memory never fails
    }
    return out.toString();
  }

  /**
   * The rows of {@code text}, which may be of different lengths; an end of line at the end counts
   * not.
   */
  public static List<List<String>> read(String text) {
    var parser = new RFC4180ParserBuilder().withSeparator('\t').build();
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var at = 0;
    while (at < text.length()) {
      var end = end(text, at);
      row.add(cell(text.substring(at, end), parser));
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

  private static String cell(String raw, RFC4180Parser parser) {
    if (raw.length() < 2 || raw.charAt(0) != '"' || !raw.endsWith("\"")) {
      return raw;
    }
    var inside = raw.substring(1, raw.length() - 1);
    var needed = inside.chars().anyMatch(c -> isEnd((char) c)) || inside.contains("\"\"");
    return needed ? unquoted(raw, parser) : raw;
  }

  private static String unquoted(String raw, RFC4180Parser parser) {
    try {
      return parser.parseLine(raw)[0];
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the quotes of the cell were seen to be closed
    }
  }
}
