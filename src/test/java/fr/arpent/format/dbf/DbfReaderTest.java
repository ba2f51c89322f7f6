package fr.arpent.format.dbf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Shared;
import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Certainty;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.Sources;
import fr.arpent.format.sheet.RandomTables;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.TableId;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DbfReaderTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @Test
  void everyTypeOfText() {
    var source =
        new DbfMaker(WINDOWS)
            .field("NOM", 'C', 12)
            .field("N", 'N', 12)
            .field("POSE", 'D', 8)
            .field("ACTIF", 'L', 1)
            .record(" ", " Été  ", "1999.00000", "20200131", "T")
            .record(" ", "", "     -12.5", "", "?")
            .record(" ", "x", "01004", "00000000", "n")
            .source();
    var reading = read(source, ReadOptions.GUESS);
    assertThat(RandomTables.cells(reading.table()))
        .containsExactly(
            List.of(Cell.text("NOM"), Cell.text("N"), Cell.text("POSE"), Cell.text("ACTIF")),
            List.of(Cell.text(" Été"), number("1999"), date("2020-01-31"), truth(true)),
            List.of(Cell.EMPTY, number("-12.5"), Cell.EMPTY, Cell.EMPTY),
            List.of(Cell.text("x"), Cell.text("01004"), Cell.EMPTY, truth(false)));
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void binaryTypesOfFoxPro() {
    var source =
        new DbfMaker(WINDOWS)
            .version(0x30)
            .field("I", 'I', 4)
            .field("Y", 'Y', 8)
            .field("B", 'B', 8)
            .field("T", 'T', 8)
            .binary(
                " ",
                bytes(4).putInt(-7).array(),
                bytes(8).putLong(125_000).array(),
                bytes(8).putDouble(0.25).array(),
                bytes(8).putInt(2_458_850).putInt(52_200_000).array())
            .source();
    assertThat(RandomTables.cells(read(source, ReadOptions.GUESS).table()).get(1))
        .containsExactly(number("-7"), number("12.5"), number("0.25"), date("2020-01-01T14:30:00"));
  }

  @Test
  void whatIsOddIsTold() {
    var source =
        new DbfMaker(WINDOWS)
            .field("N", 'N', 4)
            .field("D", 'D', 8)
            .field("M", 'M', 10)
            .record("*", "1", "20200101", "")
            .record(" ", "****", "20201301", "         3")
            .source();
    var reading = read(source, ReadOptions.GUESS);
    assertThat(reading.table().rowCount()).isEqualTo(1);
    assertThat(reading.table().sourceRow(0)).isEqualTo(2);
    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly(
            Message.of("format.dbf.deleted", 1),
            Message.of("format.dbf.overflow", "****", 1),
            Message.of("format.dbf.no-date", "20201301", 1),
            Message.of("format.dbf.memo", "", 1));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, 87, windows-1252, SURE",
    "UTF-8, 87, UTF-8, SURE",
    "UTF-8, 0, UTF-8, SURE",
    "IBM850, 2, IBM850, SURE",
    "IBM850, 0, IBM850, CHECK",
    "windows-1252, 0, windows-1252, SURE", // its accents make French, those of the others do not
  })
  void theEncodingIsFound(String written, int language, String found, Certainty certainty) {
    var source = french(Charset.forName(written), language);
    var encoding =
        read(source, ReadOptions.GUESS).recognised().guess(ReadOptions.ENCODING).orElseThrow();
    assertThat(encoding.value()).isEqualTo(found);
    assertThat(encoding.certainty()).isEqualTo(certainty);
    assertThat(RandomTables.cells(read(source, ReadOptions.GUESS).table()).get(1).getFirst())
        .isEqualTo(Cell.text("École élémentaire Françoise"));
  }

  @Test
  void theEncodingThatIsToldCounts() {
    var source = french(StandardCharsets.UTF_8, 0x57);
    var reading = read(source, ReadOptions.GUESS.with(ReadOptions.ENCODING, "cp1252"));
    assertThat(reading.recognised().value(ReadOptions.ENCODING)).hasValue("windows-1252");
    assertThat(RandomTables.cells(reading.table()).get(1).getFirst().text()).startsWith("Ã");
  }

  @Test
  void aCutFileGivesItsWholeRecordsAndSaysSo() {
    var whole = french(WINDOWS, 0x57);
    var cut = new Source(whole.name(), Arrays.copyOf(whole.bytes(), whole.size() - 20));
    var reading = read(cut, ReadOptions.GUESS);
    assertThat(reading.table().rowCount()).isEqualTo(2);
    assertThat(reading.problems().getFirst().message())
        .isEqualTo(Message.of("format.dbf.cut", 2, 3));
    assertThat(reading.problems().getFirst().place().row()).isEqualTo(3);
  }

  @Test
  void aSpoiltFileIsReadOrTold() {
    var whole = french(WINDOWS, 0x57);
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var i = 0; i < 2_000; i++) {
      var bytes = Arrays.copyOf(whole.bytes(), random.nextInt(1, whole.size()));
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      try {
        assertThat(read(new Source("a.dbf", bytes), ReadOptions.GUESS).table()).isNotNull();
      } catch (ProblemException told) {
        assertThat(told.problem().message().code())
            .as("seed %d", seed)
            .isEqualTo("format.dbf.damaged");
      }
    }
  }

  @Test
  void otherFilesAreNone() {
    var text = new Source("a.dbf", "id;nom\n1;Gare\n".repeat(20).getBytes(WINDOWS));
    assertThat(new DbfFormat().recognises(text)).isFalse();
    assertThatThrownBy(() -> read(text, ReadOptions.GUESS)).isInstanceOf(ProblemException.class);
  }

  @Test
  void theLightsOfMontpellierOpen() {
    var source = Sources.read(Shared.file("data/town-files/montpellier-feux-tricolores.dbf"));
    var reading = Formats.all().read(source, ReadOptions.GUESS, new TableId("t1"), Progress.NONE);
    assertThat(reading.recognised().format()).isEqualTo("dbf");
    assertThat(reading.recognised().value(ReadOptions.ENCODING)).hasValue("windows-1252");
    assertThat(reading.table().rowCount()).isEqualTo(373);
    assertThat(RandomTables.cells(reading.table()).getFirst())
        .extracting(Cell::text)
        .containsExactly("CAR_LIEU", "CAR_ANNEE", "SON_ANNEE", "SON_NIVEAU", "POINT_X", "POINT_Y");
  }

  private static Source french(Charset charset, int language) {
    return new DbfMaker(charset)
        .language(language)
        .field("NOM", 'C', 40)
        .record(" ", "École élémentaire Françoise")
        .record(" ", "rue de l'Évêché, près du théâtre")
        .record(" ", "Crèche à côté du château")
        .source();
  }

  private static Reading read(Source source, ReadOptions options) {
    return new DbfReader().read(source, options, new TableId("t1"), Progress.NONE);
  }

  private static ByteBuffer bytes(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static Cell number(String text) {
    return new Cell(text, CellKind.NUMBER);
  }

  private static Cell date(String text) {
    return new Cell(text, CellKind.DATE);
  }

  private static Cell truth(boolean value) {
    return new Cell(Boolean.toString(value), CellKind.BOOLEAN);
  }
}
