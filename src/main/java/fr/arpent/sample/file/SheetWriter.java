package fr.arpent.sample.file;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a worksheet from top to bottom, with the decoration that office files have. */
public final class SheetWriter {
  private final Sheet sheet;
  private final int columns;
  private final CellStyle bold;
  private final CellStyle section;
  private final CellStyle day;
  private int next;

  /** A new sheet of the workbook for a table of so many columns. */
  public SheetWriter(Workbook workbook, String name, int columns) {
    this.sheet = workbook.createSheet(name);
    this.columns = columns;
    Font strong = workbook.createFont();
    strong.setBold(true);
    this.bold = workbook.createCellStyle();
    bold.setFont(strong);
    this.section = workbook.createCellStyle();
    section.setFont(strong);
    section.setAlignment(HorizontalAlignment.CENTER);
    section.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    section.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    this.day = workbook.createCellStyle();
    day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
  }

  public Sheet sheet() {
    return sheet;
  }

  /** The number, counted from 1, of the row that is written next. */
  public int nextRow() {
    return next + 1;
  }

  /** Leaves a row free. */
  public void blank() {
    next++;
  }

  /** A line of text over the whole table, in merged cells. */
  public void banner(String text) {
    Cell cell = row().createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(section);
    sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, columns - 1));
  }

  /** Titles or totals. */
  public void strong(List<?> values) {
    Row row = values(values);
    row.forEach(cell -> cell.setCellStyle(bold));
  }

  /**
   * A row of data: numbers become numbers, {@link LocalDate}s become serial numbers shown as dates,
   * everything else text; an empty text leaves the cell out.
   */
  public Row values(List<?> values) {
    Row row = row();
    for (int i = 0; i < values.size(); i++) {
      put(row, i, values.get(i));
    }
    return row;
  }

  private void put(Row row, int column, Object value) {
    if (value instanceof Number number) {
      row.createCell(column).setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate date) {
      Cell cell = row.createCell(column);
      cell.setCellValue(DateUtil.getExcelDate(date));
      cell.setCellStyle(day);
    } else if (!value.toString().isEmpty()) {
      row.createCell(column).setCellValue(value.toString());
    }
  }

  /** Merges the cells of a column from one row down to another, both counted from 1. */
  public void mergeDown(int column, int from, int to) {
    sheet.addMergedRegion(new CellRangeAddress(from - 1, to - 1, column, column));
  }

  private Row row() {
    return sheet.createRow(next++);
  }
}
