package fr.arpent.geo.search;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReaderBuilder;
import fr.arpent.Shared;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;

/** Files of real towns as tables, read without the program's own reader. */
final class TownFile {
  private TownFile() {}

  static Table read(String name, String charset, char separator) {
    var path = Shared.file("data/town-files/" + name);
    try {
      var text = Files.readString(path, Charset.forName(charset));
      var parser = new CSVParserBuilder().withSeparator(separator).withEscapeChar('\0').build();
      try (var csv = new CSVReaderBuilder(new StringReader(text)).withCSVParser(parser).build()) {
        var rows = csv.iterator();
        var builder = new TableBuilder(List.of(rows.next()));
        for (var row = 2; rows.hasNext(); row++) {
          builder.row(row, List.of(rows.next()));
        }
        return builder.build(new TableId("t1"), name);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
