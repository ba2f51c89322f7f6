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
    return isTooLong(text) ? ExcelText.encode(longest(text)) : ExcelText.encode(text);
  }

  /** As much of {@code text} as fits; a sign of two halves stays whole or goes. */
  private static String longest(String text) {
    var fits = 0;
    var tooLong = Math.min(text.length(), LONGEST + 1);
    while (tooLong - fits > 1) {
      var middle = (fits + tooLong) >>> 1;
      if (ExcelText.encode(text.substring(0, middle)).length() > LONGEST) {
        tooLong = middle;
      } else {
        fits = middle;
      }
    }
    var half = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1));
    return text.substring(0, half ? fits - 1 : fits);
  }
}
