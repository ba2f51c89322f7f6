package fr.arpent.fuzz;

import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.WriteOptions;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Any bytes as CSV: told, or read, written as told and read back with the same cells. */
public final class CsvTarget {
  private static final Formats FORMATS = Formats.all();
  private static final ReadOptions CSV = ReadOptions.GUESS.with(ReadOptions.FORMAT, "csv");
  private static final ReadOptions TITLED = CSV.with(ReadOptions.HEADER_ROW, "1");

  private CsvTarget() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    Table table;
    try {
      read(input, CSV);
      table = read(input, TITLED).table();
    } catch (ProblemException _) {
      return;
    }
    var plain =
        TITLED
            .with(ReadOptions.ENCODING, "UTF-8")
            .with(ReadOptions.DELIMITER, ",")
            .with(ReadOptions.QUOTE, "\"");
    if (table.columns().size() > 1 && table.rowCount() > 0) {
      var back = read(written(table), plain).table();
      if (!cells(back).equals(cells(table))) {
        throw new AssertionError(cells(table) + " came back as " + cells(back));
      }
    }
  }

  private static Reading read(byte[] bytes, ReadOptions options) {
    return FORMATS.read(new Source("essai.csv", bytes), options, new TableId("t1"), Progress.NONE);
  }

  private static byte[] written(Table table) {
    try {
      var out = new ByteArrayOutputStream();
      FORMATS
          .byId("csv")
          .orElseThrow()
          .writer()
          .orElseThrow()
          .write(table, WriteOptions.STANDARD, out, Progress.NONE);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> cells(Table table) {
    return table
        .rowSlots()
        .mapToObj(slot -> table.columns().stream().map(column -> column.text(slot)).toList())
        .toList();
  }
}
