package fr.arpent.cli;

import com.opencsv.CSVWriter;
import fr.arpent.check.Entry;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** For a spreadsheet: one line a finding, under the same names as in JSON. */
final class CsvReport implements Report {
  private static final String[] TITLES = {
    "row", "column", "field", "code", "value", "message", "suggestion"
  };

  @Override
  public void write(CheckedFile checked, Writer out) throws IOException {
    rows(out, List.<String[]>of(TITLES));
    checked.each(
        CheckedFile::told,
        (entries, some) -> rows(some, entries.stream().map(e -> cells(checked, e)).toList()),
        out::write);
  }

  private static void rows(Writer out, List<String[]> rows) throws IOException {
    var csv = new CSVWriter(out);
    csv.writeAll(rows, false);
    csv.flush();
  }

  private static String[] cells(CheckedFile checked, Entry entry) {
    return new String[] {
      number(entry.row()),
      number(entry.column()),
      entry.field(),
      entry.code(),
      entry.value(),
      checked.message(entry),
      entry.repair().map(r -> r.after()).orElse("")
    };
  }

  private static String number(int number) {
    return number == 0 ? "" : String.valueOf(number);
  }
}
