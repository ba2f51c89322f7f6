package fr.arpent.format.csv;

import static fr.arpent.format.FormatFiles.labels;
import static fr.arpent.format.FormatFiles.read;
import static fr.arpent.format.FormatFiles.rows;
import static fr.arpent.format.FormatFiles.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.WriteOptions;
import fr.arpent.table.Preamble;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvRoundTripTest {
  private static final List<String> DELIMITERS = List.of(",", ";", "tab", "|");
  private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE");

  @Test
  void anyTableReadsBackEqualInEveryDialect() {
    Cases.run(
        300,
        random -> {
          var table = table(random);
          var delimiter = DELIMITERS.get(random.nextInt(4));
          var encoding = ENCODINGS.get(random.nextInt(3));
          var bytes =
              write(
                  "a.csv",
                  table,
                  WriteOptions.STANDARD
                      .with(WriteOptions.DELIMITER, delimiter)
                      .with(WriteOptions.ENCODING, encoding)
                      .with(WriteOptions.LINE_END, random.nextBoolean() ? "LF" : "CRLF")
                      .with(WriteOptions.BOM, Boolean.toString(random.nextBoolean())));
          var header = table.preamble().rows().size() + 1;
          var told =
              ReadOptions.GUESS
                  .with(ReadOptions.DELIMITER, delimiter)
                  .with(ReadOptions.ENCODING, encoding)
                  .with(ReadOptions.QUOTE, "\"")
                  .with(ReadOptions.HEADER_ROW, Integer.toString(header));
          var back = read("a.csv", bytes, told).table();
          assertThat(labels(back).subList(0, labels(table).size())).isEqualTo(labels(table));
          assertThat(back.preamble()).isEqualTo(table.preamble());
          assertThat(rows(back)).isEqualTo(rows(table));
        });
  }

  @Test
  void anOrdinaryTableIsGuessedRightInEveryDialect() {
    Cases.run(
        100,
        random -> {
          var table = ordinary(random);
          var delimiter = List.of(",", ";", "\t", "|").get(random.nextInt(4));
          var encoding = List.of("UTF-8", "windows-1252", "UTF-16LE").get(random.nextInt(3));
          var options =
              WriteOptions.STANDARD
                  .with(WriteOptions.DELIMITER, delimiter)
                  .with(WriteOptions.ENCODING, encoding);
          var reading = read("a.csv", write("a.csv", table, options), ReadOptions.GUESS);
          assertThat(reading.recognised().value(ReadOptions.DELIMITER)).contains(delimiter);
          assertThat(reading.recognised().value(ReadOptions.ENCODING)).contains(encoding);
          assertThat(labels(reading.table())).isEqualTo(labels(table));
          assertThat(rows(reading.table())).isEqualTo(rows(table));
        });
  }

  @Test
  void anyBytesAreReadOrRefusedInWords() {
    Cases.run(
        500,
        random -> {
          var bytes = new byte[random.nextInt(400)];
          random.nextBytes(bytes);
          for (var i = 0; i < bytes.length; i++) {
            bytes[i] =
                random.nextInt(3) == 0 ? (byte) ",;\n\r\"\t".charAt(random.nextInt(6)) : bytes[i];
          }
          try {
            var options = ReadOptions.GUESS.with(ReadOptions.FORMAT, "csv");
            var table = read("a.csv", bytes, options).table();
            assertThat(rows(table)).hasSize(table.rowCount());
          } catch (ProblemException refused) {
            assertThat(refused.problem().place().file()).isEqualTo("a.csv");
          }
        });
  }

  @Test
  void theFileIsAsTheStandardAsks() {
    var table = FormatFiles.csv("a;b;c\n1;\"x,y\";\"l'été\"\n\n2;=1+1\n").table();
    assertThat(new String(write("a.csv", table, WriteOptions.STANDARD), StandardCharsets.UTF_8))
        .isEqualTo("a,b,c\r\n1,\"x,y\",l'été\r\n\r\n2,=1+1\r\n");
  }

  @Test
  void whatTheEncodingLacksIsRefusedWithItsPlace() {
    var table = FormatFiles.csv("a,b\n1,ok\n2,👍\n").table();
    var latin = WriteOptions.STANDARD.with(WriteOptions.ENCODING, "windows-1252");
    assertThatThrownBy(() -> write("a.csv", table, latin))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().message().facts()).contains("👍");
              assertThat(e.problem().place().row()).isEqualTo(3);
              assertThat(e.problem().place().column()).isEqualTo(2);
            });
  }

  @Test
  void aFullDiskIsNotSwallowed() {
    var full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    var table = FormatFiles.csv("a,b\n" + "1,2\n".repeat(10_000)).table();
    assertThatThrownBy(
            () -> new CsvWriter().write(table, WriteOptions.STANDARD, full, Progress.NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("No space left");
  }

  private static Table table(Random random) {
    var width = random.nextInt(5) + 1;
    var labels = new ArrayList<String>();
    for (var i = 0; i < width; i++) {
      labels.add(Cases.text(random));
    }
    var above = new ArrayList<List<String>>();
    for (var left = random.nextInt(3); left > 0; left--) {
      above.add(cells(random, random.nextInt(width + 1)));
    }
    var builder = new TableBuilder(labels).preamble(new Preamble(above));
    for (var row = random.nextInt(20); row > 0; row--) {
      builder.row(row, cells(random, random.nextInt(width + 2)));
    }
    return builder.build(new TableId("t1"), "a");
  }

  private static List<String> cells(Random random, int count) {
    var cells = new ArrayList<String>();
    for (var i = 0; i < count; i++) {
      cells.add(Cases.text(random));
    }
    return cells;
  }

  private static Table ordinary(Random random) {
    var places = List.of("Gare", "Église", "Mairie, côté cour", "Marché; halle", "Château");
    var builder = new TableBuilder(List.of("id", "nom", "capacité", "posé le", "note"));
    for (var row = 2; row < 12 + random.nextInt(20); row++) {
      builder.row(
          row,
          List.of(
              "P" + random.nextInt(1000),
              places.get(random.nextInt(5)),
              Integer.toString(random.nextInt(60)),
              "2021-0" + (1 + random.nextInt(9)) + "-12",
              random.nextBoolean() ? "" : "l'accès est \"libre\"\nl’été"));
    }
    return builder.build(new TableId("t1"), "a");
  }
}
