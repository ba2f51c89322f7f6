package fr.arpent.format.csv;

import static fr.arpent.format.FormatFiles.codes;
import static fr.arpent.format.FormatFiles.csv;
import static fr.arpent.format.FormatFiles.labels;
import static fr.arpent.format.FormatFiles.read;
import static fr.arpent.format.FormatFiles.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.ProblemException;
import fr.arpent.format.Certainty;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.table.TableId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
  private static final ReadOptions COMMA = ReadOptions.GUESS.with(ReadOptions.DELIMITER, ",");

  @Test
  void readsAPlainFile() {
    var reading = csv("id,nom\n1,Gare\n2,Mairie\n");
    assertThat(labels(reading.table())).containsExactly("id", "nom");
    assertThat(rows(reading.table())).containsExactly(List.of("1", "Gare"), List.of("2", "Mairie"));
    assertThat(reading.table().sourceRow(1)).isEqualTo(3);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.recognised().toCheck()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void findsTheDelimiter(String delimiter) {
    var text = "id,nom,note\n1,\"Gare, quai\",x\n2,Mairie,y\n".replace(",", delimiter);
    var reading = csv(text);
    assertThat(reading.recognised().value(ReadOptions.DELIMITER)).contains(delimiter);
    assertThat(rows(reading.table()).getFirst()).hasSize(3);
  }

  @Test
  void labelsWithCommasDoNotDecide() {
    var text =
        """
        CAR_LIEU,C,254;CAR_ANNEE,N,4,0;POINT_X,N,19,4;POINT_Y,N,19,4
        Justice / Mende;1998;770123,5;6280456,25
        Clapiers / Dunant;0;771123,5;6280856,25
        Tastavin;2001;0;0
        """;
    var reading = csv(text);
    assertThat(reading.recognised().value(ReadOptions.DELIMITER)).contains(";");
    assertThat(labels(reading.table()))
        .containsExactly("CAR_LIEU,C,254", "CAR_ANNEE,N,4,0", "POINT_X,N,19,4", "POINT_Y,N,19,4");
  }

  @Test
  void whatStandsInEveryRaggedRecordSeparates() {
    var reading = csv("id;nom;nom;\n1;a;b;x\n2;c\n3;d;e;r;t\n");
    assertThat(reading.recognised().value(ReadOptions.DELIMITER)).contains(";");
    assertThat(labels(reading.table()).subList(0, 3)).containsExactly("id", "nom", "nom");
  }

  @Test
  void oneColumnStaysOne() {
    var reading = csv("nom\nGare\nMairie\n");
    assertThat(reading.table().columns()).hasSize(1);
    assertThat(reading.recognised().value(ReadOptions.DELIMITER)).contains(",");
  }

  @Test
  void excelsOwnLineTellsTheDelimiter() {
    var reading = csv("sep=|\nid|nom\n1|a;b;c\n2|d;e;f\n");
    assertThat(reading.recognised().value(ReadOptions.DELIMITER)).contains("|");
    assertThat(reading.recognised().value(ReadOptions.HEADER_ROW)).contains("2");
    assertThat(labels(reading.table())).containsExactly("id", "nom");
  }

  @Test
  void quotesAreReadAsPythonDoes() {
    var text = "a,b\n\"x\"\"y\",\"u\"v\n\"p\"q\"r\"\"s\",i\"j\"k\n\"\",\"\"\"\"\n";
    assertThat(rows(csv(text, COMMA).table()))
        .containsExactly(
            List.of("x\"y", "uv"), List.of("pq\"r\"\"s\"", "i\"j\"k"), List.of("", "\""));
  }

  @Test
  void longQuotedCellsKeepTheirQuotes() {
    var cell = "12 rue de l'Église \"bis\" ".repeat(3000);
    var text = "a,b\n\"" + cell.replace("\"", "\"\"") + "\"tail,2\n";
    assertThat(rows(csv(text, COMMA).table())).containsExactly(List.of(cell + "tail", "2"));
  }

  @Test
  void lineEndsInsideQuotesStayAsTheyAre() {
    var reading = csv("a,b\r\n\"1\r\n2\",\"3\n4\"\r\n\"5\r6\",7\r\n");
    assertThat(rows(reading.table()))
        .containsExactly(List.of("1\r\n2", "3\n4"), List.of("5\r6", "7"));
    assertThat(reading.recognised().value(ReadOptions.LINE_END)).contains("CRLF");
    assertThat(reading.table().sourceRow(1)).isEqualTo(3);
  }

  @Test
  void carriageReturnsAloneEndRecords() {
    var reading = csv("a,b\r1,2\r3,4");
    assertThat(rows(reading.table())).containsExactly(List.of("1", "2"), List.of("3", "4"));
    assertThat(reading.recognised().value(ReadOptions.LINE_END)).contains("CR");
  }

  @Test
  void mixedLineEndsAreTold() {
    var reading = csv("a,b\r\n1,2\r3,4\n5,6");
    assertThat(rows(reading.table())).hasSize(3);
    assertThat(codes(reading)).containsExactly("format.csv.mixed-line-ends");
  }

  @Test
  void raggedRowsKeepTheirLength() {
    var reading = csv("a,b,c\n1,2,3\n1\n1,2,3,4,5\n\n1,2,3\n");
    assertThat(rows(reading.table()))
        .containsExactly(
            List.of("1", "2", "3"),
            List.of("1"),
            List.of("1", "2", "3", "4", "5"),
            List.of(),
            List.of("1", "2", "3"));
    assertThat(labels(reading.table())).containsExactly("a", "b", "c", null, null);
    assertThat(codes(reading)).containsOnly("format.header.no-label");
  }

  @Test
  void duplicateAndBlankLabelsAreKeptAndTold() {
    var reading = csv("a,,a\n1,2,3\n");
    assertThat(labels(reading.table())).containsExactly("a", "", "a");
    assertThat(codes(reading)).containsExactly("format.header.blank", "format.header.twice");
  }

  @Test
  void anUnclosedQuoteIsToldAndNothingIsLost() {
    var reading = csv("a,b\n1,2\n3,\"4\n5,6\n", COMMA);
    assertThat(rows(reading.table())).containsExactly(List.of("1", "2"), List.of("3", "4\n5,6\n"));
    var problem = reading.problems().getFirst();
    assertThat(problem.message().code()).isEqualTo("format.csv.unclosed");
    assertThat(problem.place().row()).isEqualTo(3);
    assertThat(problem.place().file()).isEqualTo("essai.csv");
  }

  @Test
  void withoutQuotesAQuoteIsALetter() {
    var reading = csv("a,b\n\"x,y\n", COMMA.with(ReadOptions.QUOTE, "none"));
    assertThat(rows(reading.table())).containsExactly(List.of("\"x", "y"));
  }

  @Test
  void singleQuotesAreRecognised() {
    var reading = csv("'a','b'\n'1,5','l''eau'\n'2','x'\n");
    assertThat(reading.recognised().value(ReadOptions.QUOTE)).contains("'");
    assertThat(rows(reading.table())).containsExactly(List.of("1,5", "l'eau"), List.of("2", "x"));
  }

  @Test
  void aBadByteCostsOneCharacterOfOneCell() {
    var bytes =
        "nom,ville,note\nGare,Évian,été\nMairie,Annecy,né\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 10] = (byte) 0xFF;
    var reading = read("essai.csv", bytes, ReadOptions.GUESS);
    assertThat(reading.recognised().value(ReadOptions.ENCODING)).contains("UTF-8");
    assertThat(reading.recognised().guess(ReadOptions.ENCODING).orElseThrow().certainty())
        .isEqualTo(Certainty.CHECK);
    assertThat(reading.problems()).hasSize(1);
    assertThat(reading.problems().getFirst().place().row()).isEqualTo(3);
    assertThat(reading.problems().getFirst().place().column()).isEqualTo(2);
    assertThat(rows(reading.table()).get(1).get(1)).contains("\uFFFD");
  }

  @Test
  void manyBadBytesAreToldOnceMore() {
    var bytes = "é;ü\n".repeat(50).getBytes(StandardCharsets.ISO_8859_1);
    var options = ReadOptions.GUESS.with(ReadOptions.ENCODING, "UTF-8");
    var reading = read("essai.csv", bytes, options);
    assertThat(codes(reading)).filteredOn("format.bad-byte"::equals).hasSize(20);
    assertThat(codes(reading)).contains("format.bad-bytes-more");
  }

  @Test
  void marksAreNoText() {
    var inside = csv("\"\uFEFFSALLE\",\"LIEU\"\n\"a\",\"b\"\n\uFEFF");
    assertThat(labels(inside.table())).containsExactly("SALLE", "LIEU");
    assertThat(rows(inside.table())).containsExactly(List.of("a", "b"));
    assertThat(codes(inside))
        .containsExactlyInAnyOrder("format.csv.mark-in-quotes", "format.csv.mark-line");
    var before = csv("\uFEFF\"SALLE\",LIEU\na,b\n");
    assertThat(labels(before.table())).containsExactly("SALLE", "LIEU");
    assertThat(before.recognised().value(ReadOptions.BOM)).contains("true");
    assertThat(before.problems()).isEmpty();
  }

  @Test
  void nulIsAnOrdinaryCharacter() {
    assertThat(rows(csv("a,b\n1\0,2\n").table())).containsExactly(List.of("1\0", "2"));
  }

  @Test
  void titlesStayAbove() {
    var reading = csv("Parc 2021;;;\n;;;\nid;nom;lon;lat\n1;Gare;6,1;45,9\n2;Mairie;6,2;45,8\n");
    assertThat(reading.table().preamble().rows())
        .containsExactly(List.of("Parc 2021", "", "", ""), List.of("", "", "", ""));
    assertThat(labels(reading.table())).containsExactly("id", "nom", "lon", "lat");
    assertThat(reading.table().sourceRow(0)).isEqualTo(4);
  }

  @Test
  void whatTheUserSaysIsDone() {
    var options =
        ReadOptions.GUESS
            .with(ReadOptions.DELIMITER, "tab")
            .with(ReadOptions.HEADER_ROW, "0")
            .with(ReadOptions.ENCODING, "cp1252");
    var reading = csv("a,b\n1,2\n", options);
    assertThat(rows(reading.table())).containsExactly(List.of("a,b"), List.of("1,2"));
    assertThat(labels(reading.table())).containsOnlyNulls();
    assertThat(reading.recognised().guesses().getFirst().certainty()).isEqualTo(Certainty.TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"delimiter=é", "delimiter=", "quote=ab", "encoding=klingon", "headerRow=9"})
  void whatCannotBeIsRefusedInWords(String told) {
    var parts = told.split("=", -1);
    assertThatThrownBy(() -> csv("a,b\n1,2\n", ReadOptions.GUESS.with(parts[0], parts[1])))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().place().file()).isEqualTo("essai.csv"));
  }

  @Test
  void moreColumnsThanTheHeaderInALaterBlock() {
    var text = "a,b\n" + "1,2\n".repeat(70_000) + "1,2,3\n";
    var table = csv(text).table();
    assertThat(table.rowCount()).isEqualTo(70_001);
    assertThat(table.text(70_000, table.columns().get(2).id())).isEqualTo("3");
    assertThat(table.columns().get(2).text(0)).isEmpty();
  }

  @Test
  void aCancelStopsReading() {
    var source = new Source("a.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(
            () ->
                Formats.all().read(source, ReadOptions.GUESS, new TableId("t1"), (_, _, _) -> true))
        .isInstanceOf(CancellationException.class);
  }
}
