package fr.arpent.format.workbook;

import java.util.regex.Pattern;

/**
 * The escapes of text in SpreadsheetML (ECMA-376 part 1, 22.9.2.19): a character that XML cannot
 * hold, or that its parsers change, is {@code _xHHHH_}. Whoever writes a workbook needs it.
 */
public final class ExcelText {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  /** What must be escaped: control characters but tab and line feed, and what looks escaped. */
  private static final Pattern TO_ESCAPE =
      Pattern.compile(
          "[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDFFF]|_(?=x[0-9A-Fa-f]{4})");

  private ExcelText() {}

  /** The text that {@code written} stands for. */
  static String decode(String written) {
    if (written.indexOf("_x") < 0) {
      return written;
    }
    return ESCAPED
        .matcher(written)
        .replaceAll(
            hit ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(hit.group(1), 16))));
  }

  /** {@code text} as it is written; {@link #decode} gives it back. */
  public static String encode(String text) {
    return TO_ESCAPE
        .matcher(text)
        .replaceAll(hit -> String.format("_x%04X_", (int) hit.group().charAt(0)));
  }
}
