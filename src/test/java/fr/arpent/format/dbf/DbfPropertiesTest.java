package fr.arpent.format.dbf;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.table.TextColumn;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lone dBASE tables of any fields, in the encoding they name, in one told, and in none. */
class DbfPropertiesTest {
  private static final List<String> WORDS =
      List.of("École", "théâtre", "01004", "à côté", "Gare", "", "2A004", "n° 12", "=1+1");

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 87, false",
    "windows-1252, 3, false",
    "IBM850, 2, false",
    "windows-1252, 0, true",
    "IBM850, 0, true",
    "UTF-8, 0, true",
    "x-MacRoman, 0, true",
  })
  void everyTextComesAsItWasWritten(String encoding, int language, boolean told) {
    Cases.run(
        60,
        random -> {
          var width = 1 + random.nextInt(6);
          var maker = new DbfMaker(Charset.forName(encoding)).language(language);
          for (var i = 0; i < width; i++) {
            maker.field("C" + i, 'C', 20);
          }
          var expected = rows(random, width);
          expected.forEach(row -> maker.record(" ", row.toArray(String[]::new)));
          var options =
              told ? ReadOptions.GUESS.with(ReadOptions.ENCODING, encoding) : ReadOptions.GUESS;
          var reading = FormatFiles.read("ville.dbf", maker.source().bytes(), options);
          assertThat(reading.recognised().value(ReadOptions.ENCODING)).contains(encoding);
          assertThat(FormatFiles.rows(reading.table())).isEqualTo(expected);
          assertThat(reading.table().columns()).allMatch(TextColumn.class::isInstance);
        });
  }

  private static List<List<String>> rows(Random random, int width) {
    var rows = new ArrayList<List<String>>();
    for (var left = 1 + random.nextInt(20); left > 0; left--) {
      var row = new ArrayList<String>();
      for (var i = 0; i < width; i++) {
        row.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      rows.add(row);
    }
    return rows;
  }
}
