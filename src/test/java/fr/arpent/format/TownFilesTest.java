package fr.arpent.format;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Shared;
import fr.arpent.base.Progress;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files of real towns, read without being told anything: what is recognised is what their README
 * says, found there by other programs and by counting. A dash stands where it says nothing or the
 * format has no such thing. Plain ASCII is told as UTF-8, which it also is.
 */
class TownFilesTest {
  private static final String FOLDER = "data/town-files/";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "corse-covoiturage.csv                         | csv     | windows-1252 | ; | 1 | 60    |"
            + " 25",
        "irve-consolide-2021.csv                       | csv     | UTF-8        | , | 1 | 1294  |"
            + " -",
        "montpellier-carte-scolaire-rues-2013.csv      | csv     | -            | , | 1 | 6065  |"
            + " -",
        "montpellier-defibrillateurs.csv               | csv     | windows-1252 | , | 1 | 167   |"
            + " 6",
        "montpellier-effectifs-scolaires-2014.csv      | csv     | IBM850       | ; | 1 | 120   |"
            + " 25",
        "montpellier-effectifs-scolaires-2014.xls      | xls     | -            | - | 1 | 120   |"
            + " 25",
        "montpellier-feux-tricolores.csv               | csv     | windows-1252 | ; | 1 | 373   |"
            + " -",
        "montpellier-feux-tricolores.dbf               | dbf     | windows-1252 | - | - | 373   |"
            + " -",
        "montpellier-feux-tricolores.geojson           | geojson | UTF-8        | - | - | 373   |"
            + " -",
        "montpellier-manifestations-sportives-2012.xls | xls     | -            | - | 1 | -     |"
            + " 8",
        "montpellier-marches-2010.xls                  | xls     | -            | - | 3 | -     |"
            + " 5",
        "montpellier-numeros-voirie.ods                | ods     | -            | - | 1 | 36395 |"
            + " -",
        "montpellier-places-gig.csv                    | csv     | UTF-8        | , | 1 | 477   |"
            + " -",
        "montpellier-subventions-2014.ods              | ods     | -            | - | 1 | -     |"
            + " 12",
        "nantes-menus-2011-2015.csv                    | csv     | windows-1252 | , | 1 | 6196  |"
            + " -",
        "pays-de-mormal-marches-2016.xlsx              | xlsx    | -            | - | 1 | 58    |"
            + " -",
        "poitiers-subventions.csv                      | csv     | UTF-8        | , | 1 | 29    |"
            + " -",
        "saint-germain-en-laye-arbres.csv              | csv     | UTF-8        | , | 1 | 709   |"
            + " 57",
        "toulouse-defibrillateurs.csv                  | csv     | UTF-8        | ; | 1 | 93    |"
            + " -",
        "yffiniac-salles.csv                           | csv     | UTF-8        | , | 1 | 7     |"
            + " -",
      })
  void isRecognised(
      String file,
      String format,
      String encoding,
      String delimiter,
      String header,
      String rows,
      String columns) {
    var read = read(file, ReadOptions.GUESS);

    var known = read.recognised();
    assertThat(known.format()).isEqualTo(format);
    told(ReadOptions.ENCODING, encoding, read);
    told(ReadOptions.DELIMITER, delimiter, read);
    told(ReadOptions.HEADER_ROW, header, read);
    said(rows).ifPresent(count -> assertThat(read.table().rowCount()).isEqualTo(count));
    said(columns).ifPresent(count -> assertThat(read.table().columns()).hasSize(count));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Problemes", "2"})
  void bothSheetsOfMormalHaveTheirContracts(String sheet) {
    var options = ReadOptions.GUESS.with(ReadOptions.SHEET, sheet);

    assertThat(read("pays-de-mormal-marches-2016.xlsx", options).table().rowCount()).isEqualTo(58);
  }

  @Test
  void theHeaderThatComesBackStaysInItsRows() {
    var table = read("montpellier-marches-2010.xls", ReadOptions.GUESS).table();

    var first = table.columns().getFirst();
    var comesBack =
        table.rowSlots().filter(slot -> first.text(slot).startsWith(first.name().strip()));
    assertThat(comesBack.map(table::sourceRow)).containsExactly(42, 104, 116, 177, 229, 238);
  }

  @Test
  void everyFileOfTheFolderIsListedHere() throws IOException, NoSuchMethodException {
    var lines =
        getClass()
            .getDeclaredMethod(
                "isRecognised",
                String.class,
                String.class,
                String.class,
                String.class,
                String.class,
                String.class,
                String.class)
            .getAnnotation(CsvSource.class);
    try (var files = Files.list(Shared.file(FOLDER))) {
      var names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> !name.matches(".*\\.(zip|kml|md)"))
              .filter(name -> !name.contains(".arpent")) // projects of whoever opened one there
              .toList();
      assertThat(names)
          .isNotEmpty()
          .allSatisfy(
              name ->
                  assertThat(lines.value())
                      .as(name)
                      .anySatisfy(line -> assertThat(line).startsWith(name + " ")));
    }
  }

  private static Reading read(String file, ReadOptions options) {
    var source = Sources.read(Shared.file(FOLDER + file));
    return Formats.all().read(source, options, new TableId("t1"), Progress.NONE);
  }

  private static void told(String option, String expected, Reading read) {
    if (!expected.equals("-")) {
      assertThat(read.recognised().value(option)).as(option).contains(expected);
    }
  }

  private static Optional<Integer> said(String number) {
    return number.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(number));
  }
}
