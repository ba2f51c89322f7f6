package fr.arpent.format.workbook;

import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.TableFormat;
import fr.arpent.table.Cell;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes workbooks of both formats with POI, and reads them. */
enum Workbooks {
  XLSX,
  XLS;

  private TableFormat format() {
    return this == XLSX ? new XlsxFormat() : new XlsFormat();
  }

  /** A file with what {@code content} puts into it. */
  Source make(Consumer<Workbook> content) {
    try (var workbook = this == XLSX ? new XSSFWorkbook() : new HSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(out);
      return new Source("essai." + format().extensions().getFirst(), out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes of reading {@code source}. */
  Reading read(Source source, ReadOptions options) {
    return format().reader().read(source, options, new TableId("t1"), Progress.NONE);
  }

  /** The same, everything guessed but the header, which is row 1. */
  Reading read(Source source) {
    return read(source, ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1"));
  }

  /** Texts in the cells of a new row. */
  static Row row(Workbook workbook, String sheet, int row, String... texts) {
    var there = workbook.getSheet(sheet);
    var made = (there == null ? workbook.createSheet(sheet) : there).createRow(row);
    IntStream.range(0, texts.length).forEach(i -> made.createCell(i).setCellValue(texts[i]));
    return made;
  }

  /** The cells of the row at {@code position}. */
  static List<Cell> cells(Table table, int position) {
    return table.columns().stream()
        .map(column -> ((TextColumn) column).cell(table.slot(position)))
        .toList();
  }

  /** The codes of its problems. */
  static List<String> codes(Reading reading) {
    return reading.problems().stream().map(p -> p.message().code()).toList();
  }
}
