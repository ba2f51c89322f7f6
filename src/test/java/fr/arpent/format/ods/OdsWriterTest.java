package fr.arpent.format.ods;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.format.WriteOptions;
import fr.arpent.format.sheet.RandomTables;
import fr.arpent.table.Cell;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OdsWriterTest {

  @Test
  void readingAgainGivesTheSameCells() throws IOException {
    var seed = System.nanoTime();
    var tables = new RandomTables(seed, false);
    for (var i = 0; i < 200; i++) {
      var table = tables.next();
      var headerRow = table.preamble().rows().size() + 1;
      var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, Integer.toString(headerRow));
      var again = new OdsReader().read(write(table), options, table.id(), Progress.NONE).table();
      assertThat(RandomTables.cells(again))
          .as("seed %d", seed)
          .isEqualTo(RandomTables.cells(table));
      assertThat(again.preamble()).as("seed %d", seed).isEqualTo(table.preamble());
    }
  }

  @Test
  void carriageReturnsStayAndOtherControlCharactersAreTold() throws IOException {
    var table = table("a\r\nb\r", "c\u0001d");
    var out = new ByteArrayOutputStream();
    assertThat(new OdsWriter().write(table, WriteOptions.STANDARD, out, Progress.NONE))
        .extracting(Problem::message)
        .containsExactly(Message.of("format.ods.lost-characters", "c\u0001d", 1));
    var again =
        new OdsReader()
            .read(
                new Source("a.ods", out.toByteArray()),
                ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1"),
                table.id(),
                Progress.NONE);
    assertThat(RandomTables.cells(again.table()))
        .containsExactly(
            List.of(Cell.text("valeur")),
            List.of(Cell.text("a\r\nb\r")),
            List.of(Cell.text("c\uFFFDd")));
  }

  @Test
  void theMediaTypeIsInTheFirstBytes() throws IOException {
    var source = write(table("x"));
    assertThat(new OdsFormat().recognises(source)).isTrue();
    assertThat(new String(source.bytes(), 30, 54, StandardCharsets.US_ASCII))
        .isEqualTo("mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
  }

  private static Source write(Table table) throws IOException {
    var out = new ByteArrayOutputStream();
    new OdsWriter().write(table, WriteOptions.STANDARD, out, Progress.NONE);
    return new Source("ecrit.ods", out.toByteArray());
  }

  private static Table table(String... texts) {
    var builder = new TableBuilder(List.of("valeur"));
    for (var i = 0; i < texts.length; i++) {
      builder.row(i + 2, List.of(texts[i]));
    }
    return builder.build(new TableId("t1"), "Parc & Cie");
  }
}
