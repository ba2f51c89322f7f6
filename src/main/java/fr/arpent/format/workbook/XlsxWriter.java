package fr.arpent.format.workbook;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.format.TableWriter;
import fr.arpent.format.WriteOptions;
import fr.arpent.format.sheet.SheetName;
import fr.arpent.format.sheet.SheetSize;
import fr.arpent.format.sheet.WrittenNotes;
import fr.arpent.table.Table;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a table as the one sheet of an XLSX file: what stands above the header, the header bold
 * and always in sight, then the rows. Numbers, dates and booleans are such again; text has the
 * format of text, so that no spreadsheet makes a number or a formula of it.
 */
final class XlsxWriter implements TableWriter {

  /** The rows of so many are kept in memory before they leave. */
  private static final int ROWS_A_FLUSH = 1_000;

  @Override
  public List<Problem> write(Table table, WriteOptions options, OutputStream out, Progress progress)
      throws IOException {
    var above = SheetSize.rowsAbove(table, options);
    try (var workbook = new Workbook(staysOpen(out), "Arpent", "1.0")) {
      var sheet = workbook.newWorksheet(SheetName.of(table.name()));
      var cells = new XlsxCells(sheet, table);
      above.forEach(cells::note);
      cells.header();
      sheet.freezePane(0, above.size() + 1);
      for (var position = 0; position < table.rowCount(); position++) {
        cells.row(position);
        if (position % ROWS_A_FLUSH == 0) {
          progress.step(Message.of("format.sheet.writing"), position, table.rowCount());
          sheet.flush();
        }
      }
    }
    return WrittenNotes.of(table);
  }

  private static OutputStream staysOpen(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
