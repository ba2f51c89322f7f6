package fr.arpent.format.dbf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Certainty;
import fr.arpent.format.Formats;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Sources;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The .cpg file beside a dBASE table: it names the encoding, whatever the content looks like. */
class CodePageFileTest {
  private static final TableId ID = new TableId("t1");
  private static final String STREET = "Allée du Château d’Eau";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "utf8, UTF-8",
    "65001, UTF-8",
    "1252, windows-1252",
    "ANSI 1252, windows-1252",
    "ANSI, windows-1252",
    "CP1252, windows-1252",
    "windows-1252, windows-1252",
    "ISO-8859-1, windows-1252", // as browsers do: the same letters and more
    "ISO 8859-1, windows-1252",
    "88591, windows-1252",
    "28591, windows-1252",
    "885915, ISO-8859-15",
    "ISO8859-15, ISO-8859-15",
    "850, IBM850",
    "CP850, IBM850",
    "OEM 850, IBM850",
    "10000, x-MacRoman",
    "LDID/87, windows-1252",
    "LDID/2, IBM850",
  })
  void namesTheEncodingInManyWords(String said, String encoding) {
    write("ville.cpg", said);
    assertThat(encoding(read("ville.dbf", "É".getBytes(StandardCharsets.UTF_8), 0)))
        .extracting(Guess::value, Guess::certainty)
        .containsExactly(encoding, Certainty.BESIDE);
  }

  @ParameterizedTest
  @CsvSource({
    "ville.dbf, ville.cpg",
    "ville.dbf, ville.CPG",
    "VILLE.DBF, VILLE.CPG",
    "VILLE.DBF, VILLE.cpg",
    "feux.2024.dbf, feux.2024.cpg",
  })
  void liesBesideUnderTheSameName(String table, String note) {
    write(note, "850");
    var reading = read(table, STREET.replace('’', '\'').getBytes(Charset.forName("IBM850")), 0x57);
    assertThat(encoding(reading).value()).isEqualTo("IBM850");
    assertThat(reading.table().columns().getFirst().text(0)).startsWith("Allée du Château");
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\uFEFFUTF-8", " UTF-8 \r\n", "\n\nUTF-8\n", "U\0T\0F\0-\0008\0", "UTF-8\0"})
  void itsBlanksAndMarksDoNotCount(String said) {
    write("ville.cpg", said);
    var reading = read("ville.dbf", STREET.getBytes(StandardCharsets.UTF_8), 0x57);
    assertThat(encoding(reading).certainty()).isEqualTo(Certainty.BESIDE);
    assertThat(reading.table().columns().getFirst().text(0)).isEqualTo(STREET);
  }

  @ParameterizedTest
  @CsvSource({
    "latin de cuisine, latin de cuisine",
    "99999, 99999",
    "UTF-16, UTF-16", // a field of blanks of one byte cannot be in it
    "ISO-8859-99, ISO-8859-99",
    "LDID/999, LDID/999",
    "1252 1253, 1252 1253",
  })
  void whatNamesNoneIsToldAndTheGuessGoesOn(String said, String shown) {
    write("ville.cpg", said);
    var reading = read("ville.dbf", STREET.getBytes(StandardCharsets.UTF_8), 0x57);
    assertThat(encoding(reading))
        .extracting(Guess::value, Guess::certainty)
        .containsExactly("UTF-8", Certainty.SURE);
    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly(Message.of("format.dbf.cpg-unknown", "ville.cpg", shown));
  }

  @Test
  void anEmptyOneIsToldToo() {
    write("ville.CPG", " \r\n");
    assertThat(read("ville.dbf", STREET.getBytes(StandardCharsets.UTF_8), 0).problems())
        .extracting(Problem::message)
        .containsExactly(Message.of("format.dbf.cpg-empty", "ville.CPG"));
  }

  @Test
  void aFolderOrAnotherFilesNoteIsNone() throws IOException {
    Files.createDirectory(folder.resolve("ville.cpg"));
    write("village.cpg", "850");
    write("ville.dbf.cpg", "850");
    var reading = read("ville.dbf", STREET.getBytes(StandardCharsets.UTF_8), 0);
    assertThat(encoding(reading).certainty()).isEqualTo(Certainty.SURE);
    assertThat(reading.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"850", "nonsense"})
  void whatTheUserSaysCountsMore(String said) {
    write("ville.cpg", said);
    var bytes = STREET.getBytes(StandardCharsets.UTF_8);
    var reading =
        read("ville.dbf", bytes, 0, ReadOptions.GUESS.with(ReadOptions.ENCODING, "UTF-8"));
    assertThat(encoding(reading))
        .extracting(Guess::value, Guess::certainty)
        .containsExactly("UTF-8", Certainty.TOLD);
    assertThat(reading.problems()).isEmpty();
  }

  /** It is still believed, for it may be the text that is odd; but the other is offered. */
  @ParameterizedTest
  @CsvSource({
    "UTF-8, windows-1252, windows-1252",
    "windows-1252, UTF-8, UTF-8",
    "ISO-8859-15, UTF-8, UTF-8",
    "850, UTF-8, UTF-8",
    "850, windows-1252, windows-1252",
    "1252, IBM850, IBM850",
  })
  void aTextThatContradictsItIsToldAndTheOtherOffered(String said, String real, String offered) {
    write("ville.cpg", said);
    var bytes = "Allée de l'Été, Hôpital fermé".getBytes(Charset.forName(real));
    var reading = read("ville.dbf", bytes, 0);
    assertThat(encoding(reading).certainty()).isEqualTo(Certainty.BESIDE);
    var told = reading.problems().getFirst();
    assertThat(told.message().code()).isEqualTo("format.dbf.cpg-contradicted");
    assertThat(told.message().facts()).first().isEqualTo("ville.cpg");
    assertThat(told.message().facts()).last().isEqualTo(offered);
    var again = ReadOptions.GUESS.with(ReadOptions.ENCODING, offered);
    var better = read("ville.dbf", bytes, 0, again);
    assertThat(better.table().columns().getFirst().text(0))
        .isEqualTo("Allée de l'Été, Hôpital fermé");
    assertThat(better.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8, Allée de l'Été",
    "1252, windows-1252, Allée de l'Été",
    "ISO-8859-1, windows-1252, Bœuf à 3 €",
    "850, IBM850, Allée de l'Été",
    "UTF-8, windows-1252, RUE DE LA GARE",
    "850, UTF-8, RUE DE LA GARE",
    "ISO-8859-15, windows-1252, Allée de l'Été",
  })
  void aTextThatAgreesIsNotToldOf(String said, String real, String text) {
    write("ville.cpg", said);
    assertThat(read("ville.dbf", text.getBytes(Charset.forName(real)), 0).problems()).isEmpty();
  }

  /** Fields of a fixed width cut the last letter in two: the encoding is right all the same. */
  @Test
  void aLetterCutInTwoIsNoOtherEncoding() {
    write("ville.cpg", "UTF-8");
    var cut = "Allée du Château-d'Été, Hôpital fermé à É".getBytes(StandardCharsets.UTF_8);
    var reading = read("ville.dbf", java.util.Arrays.copyOf(cut, 40), 0);
    assertThat(reading.problems())
        .extracting(problem -> problem.message().code())
        .doesNotContain("format.dbf.cpg-contradicted");
  }

  @Test
  void otherFormatsDoNotAskForIt() {
    write("ville.cpg", "850");
    var file = write("ville.csv", "nom;ville\n" + STREET + ";Vernelle\n");
    var reading = Formats.all().read(Sources.read(file), ReadOptions.GUESS, ID, Progress.NONE);
    assertThat(encoding(reading).value()).isEqualTo("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"ville.cpg, ville.dbf", "VILLE.CPG, VILLE.dbf"})
  void openedItselfItNamesTheTable(String note, String table) {
    var file = write(note, "UTF-8");
    assertThatThrownBy(
            () -> Formats.all().read(Sources.read(file), ReadOptions.GUESS, ID, Progress.NONE))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().message())
                  .isEqualTo(Message.of("format.cpg-alone", table));
              assertThat(refused.problem().place().file()).isEqualTo(note);
            });
  }

  private static Guess encoding(Reading reading) {
    return reading.recognised().guess(ReadOptions.ENCODING).orElseThrow();
  }

  private Reading read(String name, byte[] street, int language) {
    return read(name, street, language, ReadOptions.GUESS);
  }

  private Reading read(String name, byte[] street, int language, ReadOptions options) {
    try {
      var file = Files.write(folder.resolve(name), table(street, language));
      return Formats.all().read(Sources.read(file), options, ID, Progress.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] table(byte[] street, int language) {
    return new DbfMaker(StandardCharsets.US_ASCII)
        .language(language)
        .field("RUE", 'C', 40)
        .binary(" ", street)
        .source()
        .bytes();
  }

  private Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
