package fr.arpent.publish.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** The styles of one workbook, each made once: a workbook holds some 64,000 at most. */
final class Styles {
  /** The built-in format of text: what is typed stays as it is typed. */
  private static final String TEXT = "@";

  private static final int HEADER_FILL = 0xEEF1F4;

  private final SXSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> made = new HashMap<>();

  Styles(SXSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** How a cell looks. */
  private record Look(@Nullable Mark mark, boolean bold, boolean quoted, boolean wrapped) {}

  /**
   * A cell of text.
   *
   * @param quoted whether it is told to be text even if it looks like a formula
   */
  CellStyle cell(@Nullable Mark mark, boolean quoted) {
    return style(new Look(mark, false, quoted, false));
  }

  /** A title. */
  CellStyle header(@Nullable Mark mark) {
    return style(new Look(mark, true, false, true));
  }

  /** A sentence. */
  CellStyle sentence() {
    return style(new Look(null, false, false, true));
  }

  private XSSFCellStyle style(Look look) {
    return made.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    var style = (XSSFCellStyle) workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(TEXT));
    style.setQuotePrefixed(look.quoted);
    style.setWrapText(look.wrapped);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (look.bold) {
      var font = workbook.createFont();
      font.setBold(true);
      style.setFont(font);
      fill(style, HEADER_FILL);
    }
    if (look.mark != null) {
      fill(style, look.mark.fill());
      border(style, look.mark);
    }
    return style;
  }

  private static void border(XSSFCellStyle style, Mark mark) {
    style.setBorderTop(mark.border());
    style.setBorderRight(mark.border());
    style.setBorderBottom(mark.border());
    style.setBorderLeft(mark.border());
    var colour = colour(mark.line());
    style.setTopBorderColor(colour);
    style.setRightBorderColor(colour);
    style.setBottomBorderColor(colour);
    style.setLeftBorderColor(colour);
  }

  private static void fill(XSSFCellStyle style, int rgb) {
    style.setFillForegroundColor(colour(rgb));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static XSSFColor colour(int rgb) {
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
