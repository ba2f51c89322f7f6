package fr.arpent.publish.workbook;

import fr.arpent.format.workbook.ExcelText;
import org.apache.poi.ss.SpreadsheetVersion;

/** Texts as a cell of a workbook holds them. */
final class CellText {
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  /** A character takes so many at most: {@code _xHHHH_}. */
  private static final int ESCAPE = 7;

  private CellText() {}

  /** Whether {@code text} is longer than a cell can be, and {@link #written} cuts it. */
  static boolean isTooLong(String text) {
    return text.length() > LONGEST / ESCAPE && ExcelText.encode(text).length() > LONGEST;
  }

  /** {@code text} with the escapes of the format, cut where it is longer than a cell can be. */
  static String written(String text) {
    var kept = text;
    var written = ExcelText.encode(kept);
    while (written.length() > LONGEST) {
      kept = kept.substring(0, kept.length() - Math.min(kept.length(), written.length() - LONGEST));
      written = ExcelText.encode(kept);
    }
    return written;
  }
}
