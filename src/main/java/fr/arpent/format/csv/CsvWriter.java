package fr.arpent.format.csv;

import com.opencsv.CSVWriter;
import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.format.TableWriter;
import fr.arpent.format.WriteOptions;
import fr.arpent.format.encoding.Encodings;
import fr.arpent.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV as RFC 4180 and Table Schema ask, unless told otherwise: UTF-8, comma, CR LF. What
 * stands above the header, blank rows and short rows leave as they came. Cells that look like
 * formulas are left as they are: a CSV file is data, and changing them would change it; workbooks
 * are written so that they are no formulas.
 */
final class CsvWriter implements TableWriter {
  private static final int STEP = 1 << 12;

  @Override
  public List<Problem> write(Table table, WriteOptions options, OutputStream out, Progress progress)
      throws IOException {
    var charset =
        Encodings.charset(
            options.get(WriteOptions.ENCODING).orElse(StandardCharsets.UTF_8.name()), table.name());
    Unwritable.refuse(table, charset);
    var writer = new OutputStreamWriter(out, charset);
    if (options.is(WriteOptions.BOM, "true")) {
      writer.write('\uFEFF');
    }
    rows(table, options, writer, progress);
    writer.flush();
    return List.of();
  }

  private static void rows(Table table, WriteOptions options, Writer writer, Progress progress)
      throws IOException {
    var records = new Records(csv(options, writer));
    if (!options.is(WriteOptions.PREAMBLE, "false")) {
      for (var row : table.preamble().rows()) {
        records.write(row.toArray(String[]::new));
      }
    }
    var cells = new RowCells(table);
    if (cells.labelled()) {
      records.write(cells.labels());
    }
    for (var position = 0; position < table.rowCount(); position++) {
      records.write(cells.at(position));
      if (position % STEP == 0) {
        progress.step(Message.of("format.writing"), position, table.rowCount());
      }
    }
  }

  private static CSVWriter csv(WriteOptions options, Writer writer) {
    var delimiter = CsvDialect.delimiter(options.get(WriteOptions.DELIMITER).orElse(","));
    var lineEnd = options.is(WriteOptions.LINE_END, "LF") ? "\n" : "\r\n";
    return new CSVWriter(writer, delimiter, '"', '"', lineEnd);
  }

  /** One record after another. */
  private record Records(CSVWriter csv) {

    /** OpenCSV keeps the failure of a disk to itself until it is asked. */
    void write(String[] cells) throws IOException {
      csv.writeNext(cells, alone(cells));
      var failure = csv.getException();
      if (failure != null) {
        throw failure;
      }
    }

    /** A lone empty cell without quotes would be a blank row, a lone mark no row at all. */
    private static boolean alone(String[] cells) {
      return cells.length == 1 && (cells[0].isEmpty() || cells[0].equals("\uFEFF"));
    }
  }
}
