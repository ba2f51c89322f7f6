package fr.arpent.format.csv;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.format.Certainty;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.Guess;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A town's file in every encoding, with every delimiter, its header anywhere: opened at once. */
class CsvDialectsTest {
  private static final List<String> LABELS =
      List.of("id", "libellé", "capacité", "posé le", "note");
  private static final List<List<String>> ROWS =
      List.of(
          List.of("01004", "École du Château", "12", "12/03/2021", ""),
          List.of("01005", "Gare, côté cour", "8", "13/03/2021", "à vérifier ; ici"),
          List.of("2A004", "Hôtel de ville", "24", "14/03/2021", "dit \"la mairie\""),
          List.of("01007", "Théâtre", "6", "15/03/2021", "abîmé\nà remplacer"),
          List.of("01008", "Marché | halle", "16", "16/03/2021", ""));

  /** What stands above the header, row by row. */
  private static final List<List<String>> ABOVE =
      List.of(
          List.of(),
          List.of("Stationnement des vélos 2021"),
          List.of("Ville d'Annecy : arrêté", "", "Source : service déplacements", "état au 3 mai"));

  static Stream<Arguments> dialects() {
    var encodings =
        List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "IBM850", "x-MacRoman");
    return encodings.stream()
        .flatMap(
            encoding ->
                Stream.of(",", ";", "\t", "|")
                    .flatMap(
                        delimiter ->
                            ABOVE.stream().map(above -> Arguments.of(encoding, delimiter, above))));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void isOpenedAsItWasMeant(String encoding, String delimiter, List<String> above) {
    var bytes = text(delimiter, above, "\r\n").getBytes(Charset.forName(encoding));
    var reading = FormatFiles.read("ville.csv", bytes, ReadOptions.GUESS);
    found(reading, ReadOptions.ENCODING, encoding);
    found(reading, ReadOptions.DELIMITER, delimiter);
    found(reading, ReadOptions.HEADER_ROW, Integer.toString(above.size() + 1));
    same(reading, above);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void recordsEndInEveryWay(String end) {
    for (var mark : List.of("", "\uFEFF")) {
      for (var encoding : List.of("UTF-8", "UTF-16LE", "UTF-16BE")) {
        var bytes = (mark + text(";", ABOVE.get(1), end)).getBytes(Charset.forName(encoding));
        var reading = FormatFiles.read("ville.csv", bytes, ReadOptions.GUESS);
        found(reading, ReadOptions.ENCODING, encoding);
        found(reading, ReadOptions.BOM, Boolean.toString(!mark.isEmpty()));
        found(
            reading,
            ReadOptions.LINE_END,
            end.equals("\r\n") ? "CRLF" : end.equals("\r") ? "CR" : "LF");
        same(reading, ABOVE.get(1));
      }
    }
  }

  /** Whatever was guessed, everything can be told, and what is told is done. */
  @ParameterizedTest
  @MethodSource("dialects")
  void whatIsToldWins(String encoding, String delimiter, List<String> above) {
    var wrong =
        ReadOptions.GUESS
            .with(ReadOptions.ENCODING, encoding.equals("IBM850") ? "windows-1252" : "IBM850")
            .with(ReadOptions.DELIMITER, delimiter.equals(",") ? ";" : ",")
            .with(ReadOptions.HEADER_ROW, "0");
    var bytes = text(delimiter, above, "\r\n").getBytes(Charset.forName(encoding));
    var reading = FormatFiles.read("ville.csv", bytes, wrong);
    wrong.values().forEach((option, value) -> found(reading, option, value));
    assertThat(FormatFiles.labels(reading.table())).containsOnlyNulls();
  }

  /** The header is weighed with all rows: a first row that looks like one is no proof. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "1!ville;2019;2020;2021/Annecy;12;13;14/Seynod;8;9;10/Cran;1;2;3",
        "0!1;Gare;12;2021-01-02/2;Halle;8;2021-01-03/3;Mairie;4;2021-02-03",
        "4!Titre;;;/Sous-titre;;;/;;;/id;nom;places;pose/1;Gare;12;2021-01-02/2;Halle;8;2021-01-03",
        "1!nom;adresse;quartier/Gare;place de la Gare;centre/Halle;rue Haute;vieille ville",
        "1!id;nom;places;pose/1;Gare;12;2021-01-02",
      })
  void theHeaderIsTheRowThatFitsWhatIsBelow(String header, String rows) {
    found(FormatFiles.csv(rows.replace('/', '\n') + "\n"), ReadOptions.HEADER_ROW, header);
  }

  /** Two rows that could both be the header: the first is taken, and the other one offered. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A;B;C;D/id;nom;places;pose/1;Gare;12;2021-01-02/2;Halle;8;2021-01-03",
        "lieu;lieu;vélos;travaux/id;nom;places;pose/1;Gare;12;2021-01-02/2;Halle;8;2021-01-03",
      })
  void aSecondHeaderIsOffered(String rows) {
    var guess =
        FormatFiles.csv(rows.replace('/', '\n') + "\n")
            .recognised()
            .guess(ReadOptions.HEADER_ROW)
            .orElseThrow();
    assertThat(guess)
        .isEqualTo(new Guess(ReadOptions.HEADER_ROW, "1", Certainty.CHECK, List.of("2")));
  }

  @Test
  void aTitleThatFillsEveryColumnCanBeCorrectedInPlace() {
    var text = "A;B;C\nid;nom;places\n1;Gare;12\n";
    var told = FormatFiles.csv(text, ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "2"));
    assertThat(FormatFiles.labels(told.table())).containsExactly("id", "nom", "places");
    assertThat(told.table().preamble().rows()).containsExactly(List.of("A", "B", "C"));
  }

  private static void found(Reading reading, String option, String value) {
    assertThat(reading.recognised().value(option)).as(option).contains(value);
  }

  private static void same(Reading reading, List<String> above) {
    assertThat(FormatFiles.labels(reading.table())).isEqualTo(LABELS);
    assertThat(FormatFiles.rows(reading.table()).stream().map(CsvDialectsTest::unified).toList())
        .isEqualTo(ROWS);
    assertThat(reading.table().preamble().rows().stream().map(List::getFirst)).isEqualTo(above);
    assertThat(reading.problems()).isEmpty();
  }

  /** Line ends in cells are those of the file. */
  private static List<String> unified(List<String> row) {
    return row.stream().map(cell -> cell.replaceAll("\r\n?", "\n")).toList();
  }

  private static String text(String delimiter, List<String> above, String end) {
    var rows = new ArrayList<List<String>>();
    above.forEach(title -> rows.add(wide(title)));
    rows.add(LABELS);
    rows.addAll(ROWS);
    return rows.stream()
        .map(
            row ->
                row.stream().map(c -> quoted(c, delimiter)).collect(Collectors.joining(delimiter)))
        .collect(Collectors.joining("\n", "", "\n"))
        .replace("\n", end);
  }

  private static List<String> wide(String title) {
    return IntStream.range(0, LABELS.size()).mapToObj(i -> i == 0 ? title : "").toList();
  }

  private static String quoted(String cell, String delimiter) {
    return cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
