package fr.arpent.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.arpent.Cases;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.sheet.RandomTables;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format that is written promises; a new one is held to it by being in the list. */
class WritersTest {
  @TempDir private Path folder;

  static Stream<String> writable() {
    return Formats.all().list().stream()
        .filter(format -> format.writer().isPresent())
        .map(TableFormat::id);
  }

  @ParameterizedTest
  @MethodSource("writable")
  void aRoundTripWithoutAStepGivesTheSameTexts(String format) {
    Cases.run(
        60,
        random -> {
          var table = new RandomTables(random.nextLong(), false).next();
          var again = read(format, write(format, table), table);
          // GeoJSON wants labels that are filled and unique, and tells what it made of others
          var labels = format.equals("geojson") ? 1 : 0;
          assertThat(texts(again).stream().skip(labels))
              .containsExactlyElementsOf(texts(table).stream().skip(labels).toList());
        });
  }

  /** Once out and in, nothing changes any more: kinds, titles above, numbers of rows, all of it. */
  @ParameterizedTest
  @MethodSource("writable")
  void theSecondRoundTripIsTheSameFile(String format) {
    Cases.run(
        30,
        random -> {
          var once = write(format, new RandomTables(random.nextLong(), false).next());
          var table = read(format, once, null);
          var twice = write(format, table);
          assertThat(texts(read(format, twice, null))).isEqualTo(texts(table));
        });
  }

  @ParameterizedTest
  @MethodSource("writable")
  void everyFamilyLeavesInEveryFormatWithItsTexts(String format) {
    for (var family : Family.values()) {
      var name = "ville." + family.extension();
      var table = FormatFiles.read(name, family.small(), ReadOptions.GUESS).table();
      var again = FormatFiles.read("a." + format, write(format, table), ReadOptions.GUESS).table();
      assertThat(texts(again)).as("%s as %s", family, format).isEqualTo(texts(table));
    }
  }

  /** A disk that is full after any number of bytes: told, the older file as it was, no remains. */
  @ParameterizedTest
  @MethodSource("writable")
  void aFullDiskChangesNothing(String format) throws IOException {
    var table = large();
    var whole = write(format, table).length;
    for (var room : new int[] {0, 1, 100, whole / 2, whole * 9 / 10}) {
      var file = Files.writeString(folder.resolve("ville." + format), "ancien");
      assertThatThrownBy(
              () ->
                  new TargetFile(file, List.of())
                      .write(out -> to(format, table, new SmallDisk(out, room))))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> {
                assertThat(e.problem().message().code()).isEqualTo("format.write.full");
                assertThat(e.problem().place().file()).endsWith("ville." + format);
              });
      assertThat(file).hasContent("ancien");
      assertThat(folder).isDirectoryNotContaining(p -> !p.equals(file));
    }
  }

  @ParameterizedTest
  @MethodSource("writable")
  void theSystemsOwnFullDisk(String format) {
    var full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "skipped: this system has no /dev/full");
    assertThatThrownBy(() -> new TargetFile(full, List.of()).write(out -> to(format, large(), out)))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("format.write.full"));
    assertThat(Files.isRegularFile(full)).as("still a device").isFalse();
  }

  @ParameterizedTest
  @MethodSource("writable")
  void aCancelStopsWriting(String format) {
    var writer = Formats.all().byId(format).flatMap(TableFormat::writer).orElseThrow();
    var out = OutputStream.nullOutputStream();
    assertThatThrownBy(() -> writer.write(large(), WriteOptions.STANDARD, out, (_, _, _) -> true))
        .isInstanceOf(CancellationException.class);
  }

  @ParameterizedTest
  @MethodSource("writable")
  void theStreamIsLeftOpenForItsOwner(String format) throws IOException {
    var closed = new boolean[1];
    to(
        format,
        large(),
        new OutputStream() {
          @Override
          public void write(int b) {
            assertThat(closed[0]).isFalse();
          }

          @Override
          public void close() {
            closed[0] = true;
          }
        });
    assertThat(closed[0]).isFalse();
  }

  @ParameterizedTest
  @MethodSource("writable")
  void aTableWithoutRowsKeepsItsTitles(String format) {
    var table = new TableBuilder(List.of("id", "nom")).build(new TableId("t1"), "vide");
    if (format.equals("geojson")) {
      return; // has no place for a title without a row
    }
    var again = FormatFiles.read("a." + format, write(format, table), ReadOptions.GUESS).table();
    assertThat(FormatFiles.labels(again)).containsExactly("id", "nom");
    assertThat(again.rowCount()).isZero();
  }

  /** Room for so many bytes and no more. */
  private static final class SmallDisk extends OutputStream {
    private final OutputStream out;
    private int room;

    SmallDisk(OutputStream out, int room) {
      this.out = out;
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException("No space left on device");
      }
      out.write(b);
    }
  }

  private static Table large() {
    var builder = new TableBuilder(List.of("id", "nom", "note"));
    for (var i = 0; i < 5_000; i++) {
      builder.row(i + 2, List.of("P" + i, "place " + i * 7919, "n" + i % 17));
    }
    return builder.build(new TableId("t1"), "grand");
  }

  private static byte[] write(String format, Table table) {
    return FormatFiles.write("a." + format, table, WriteOptions.STANDARD);
  }

  private static void to(String format, Table table, OutputStream out) throws IOException {
    Formats.all()
        .byId(format)
        .flatMap(TableFormat::writer)
        .orElseThrow()
        .write(table, WriteOptions.STANDARD, out, Progress.NONE);
  }

  private static Table read(
      String format, byte[] bytes, @org.jspecify.annotations.Nullable Table of) {
    var options =
        of == null
            ? ReadOptions.GUESS
            : ReadOptions.GUESS.with(
                ReadOptions.HEADER_ROW, Integer.toString(of.preamble().rows().size() + 1));
    return FormatFiles.read("a." + format, bytes, options).table();
  }

  /** Labels, then rows; a cell that a short row lacks is as an empty one. */
  private static List<List<String>> texts(Table table) {
    var rows = new ArrayList<List<String>>();
    rows.add(table.columns().stream().map(Column::name).toList());
    table
        .rowSlots()
        .mapToObj(slot -> table.columns().stream().map(c -> c.text(slot)).toList())
        .forEach(rows::add);
    return rows;
  }
}
