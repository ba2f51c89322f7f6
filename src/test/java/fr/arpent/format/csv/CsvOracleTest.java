package fr.arpent.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import fr.arpent.Cases;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another reader of CSV as judge, and by hand the cases in which no standard tells. */
class CsvOracleTest {
  private static final ReadOptions TOLD =
      ReadOptions.GUESS
          .with(ReadOptions.DELIMITER, ";")
          .with(ReadOptions.QUOTE, "\"")
          .with(ReadOptions.HEADER_ROW, "0");

  @Test
  void wellFormedRecordsAreCutAsOpenCsvCutsThem() {
    Cases.run(
        300,
        random -> {
          var text = records(random);
          assertThat(FormatFiles.rows(FormatFiles.csv(text, TOLD).table()))
              .as(text)
              .isEqualTo(judged(text));
        });
  }

  /** Each case: the file with / for an end of line, and its cells with | between. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '$',
      value = {
        "a;b/c!a|b/c",
        "a;b/!a|b",
        "a;b//c;d/!a|b//c|d",
        "a;;/;;b/!a||/||b",
        "\"a;b\";c/!a;b|c",
        "\"a\"\"b\";c/!a\"b|c",
        "a\"b;c/!a\"b|c",
        "$ \"a\";b/$!$ \"a\"|b$",
        "\"a\" ;b/!a |b",
        "\"\";\"\"/!|",
        "\"\"\"\"/!\"",
        "'a;b'/!'a|b'",
        "a;b;/!a|b|",
        "é;œ/!é|œ",
      })
  void everyOtherCellIsAsItStands(String file, String cells) {
    var rows = FormatFiles.rows(FormatFiles.csv(file.replace('/', '\n'), TOLD).table());
    assertThat(rows.stream().map(row -> String.join("|", row)).toList())
        .isEqualTo(List.of(cells.split("/", -1)));
  }

  /** Rows of any length: none is filled up, none is cut, none moves. */
  @Test
  void raggedRowsKeepTheirNumberAndLength() {
    Cases.run(
        100,
        random -> {
          var expected = new ArrayList<List<String>>();
          var text = new StringBuilder("a;b;c\n");
          for (var row = 0; row < 1 + random.nextInt(40); row++) {
            var cells = new ArrayList<String>();
            for (var left = random.nextInt(7); left > 0; left--) {
              cells.add("x" + random.nextInt(100));
            }
            expected.add(cells);
            text.append(String.join(";", cells)).append('\n');
          }
          var told = TOLD.with(ReadOptions.HEADER_ROW, "1");
          var table = FormatFiles.csv(text.toString(), told).table();
          assertThat(FormatFiles.rows(table)).isEqualTo(expected);
          for (var position = 0; position < table.rowCount(); position++) {
            assertThat(table.sourceRow(table.slot(position))).isEqualTo(position + 2);
          }
        });
  }

  private static String records(Random random) {
    var text = new StringBuilder();
    var width = 2 + random.nextInt(4);
    for (var row = 0; row < 1 + random.nextInt(12); row++) {
      for (var column = 0; column < width; column++) {
        var cell = Cases.text(random).replace("\r", "");
        var quoted = random.nextBoolean() || cell.chars().anyMatch(c -> ";\"\n".indexOf(c) >= 0);
        text.append(column == 0 ? "" : ";");
        text.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      }
      text.append('\n');
    }
    return text.append("fin;fin\n").toString();
  }

  private static List<List<String>> judged(String text) {
    var parser = new RFC4180ParserBuilder().withSeparator(';').build();
    try (var reader = new CSVReaderBuilder(new StringReader(text)).withCSVParser(parser).build()) {
      return reader.readAll().stream().map(List::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvException e) {
      throw new AssertionError(e);
    }
  }
}
