package fr.arpent.format.header;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Problem;
import fr.arpent.format.Certainty;
import fr.arpent.format.ReadOptions;
import fr.arpent.table.Column;
import fr.arpent.table.TableId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableAssemblerTest {
  private static final TableId ID = new TableId("t1");

  @Test
  void firstRowIsTheHeaderOfAPlainTable() {
    var found =
        assemble(
            ReadOptions.GUESS,
            RawRow.of(1, "id", "nom", "capacite"),
            RawRow.of(2, "1", "Gare", "12"),
            RawRow.of(3, "2", "Mairie", "8"));
    assertThat(found.headerRow().value()).isEqualTo("1");
    assertThat(found.headerRow().certainty()).isEqualTo(Certainty.SURE);
    assertThat(found.table().columns())
        .extracting(Column::label)
        .containsExactly("id", "nom", "capacite");
    assertThat(found.table().rowCount()).isEqualTo(2);
    assertThat(found.table().sourceRow(0)).isEqualTo(2);
  }

  @Test
  void titlesAboveStayAsPreamble() {
    var found =
        assemble(
            ReadOptions.GUESS,
            RawRow.of(1, "Parc de stationnement 2021", "", "", ""),
            RawRow.of(2),
            RawRow.of(3, "id", "nom", "capacite", "pose"),
            RawRow.of(4, "1", "Gare", "12", "2021-01-01"),
            RawRow.of(5, "2", "Mairie", "8", "2021-01-02"));
    assertThat(found.headerRow().value()).isEqualTo("3");
    assertThat(found.headerRow().certainty()).isEqualTo(Certainty.CHECK);
    assertThat(found.table().preamble().rows())
        .containsExactly(List.of("Parc de stationnement 2021", "", "", ""), List.of());
    assertThat(found.table().rowCount()).isEqualTo(2);
  }

  @Test
  void oneRowOfNumbersIsNoHeader() {
    var found =
        assemble(ReadOptions.GUESS, RawRow.of(1, "1", "12,5", "8"), RawRow.of(2, "2", "13", "9"));
    assertThat(found.headerRow().value()).isEqualTo("0");
    assertThat(found.headerRow().alternatives()).contains("1");
    assertThat(found.table().rowCount()).isEqualTo(2);
    assertThat(found.table().columns()).extracting(Column::label).containsOnlyNulls();
  }

  /** Rows copied out of the middle of a sheet: the first is one of them, or may be. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "0!CHECK![1]!Gare,centre,12/Halle,nord,8/Mairie,centre,4",
        "0!CHECK![1]!Gare,12,www.a.fr/Halle,8,www.b.fr",
        "0!CHECK![1]!P1,Gare,12/03/2021/P2,Halle,13/03/2021",
        "1!CHECK![0]!Gare,centre/Halle,nord/Mairie,centre",
        "1!CHECK![0]!Gare,centre,12,nc/Halle,nord,8,4/Mairie,sud,4,5",
        "1!SURE![]!nom,quartier/Gare,centre/Halle,nord/Mairie,centre",
        "1!SURE![]!nom,2019,2020/Gare,12,13/Halle,8,9",
        "1!SURE![]!nom,places/Gare,12/nom,places/Halle,8",
      })
  void aRowLikeThoseBelowIsNoHeader(String row, Certainty certainty, String others, String rows) {
    var lines = rows.split("/(?=[A-Za-z])", -1);
    var raw =
        IntStream.range(0, lines.length)
            .mapToObj(i -> RawRow.of(i + 1, lines[i].split(",", -1)))
            .toArray(RawRow[]::new);
    var found = assemble(ReadOptions.GUESS, raw).headerRow();
    assertThat(found.value()).isEqualTo(row);
    assertThat(found.certainty()).isEqualTo(certainty);
    assertThat(found.alternatives()).hasToString(others);
  }

  @Test
  void yearsCanBeLabels() {
    var found =
        assemble(
            ReadOptions.GUESS,
            RawRow.of(1, "ville", "2012", "2013", "2014"),
            RawRow.of(2, "Annecy", "10", "12", "14"),
            RawRow.of(3, "Seynod", "11", "13", "15"));
    assertThat(found.headerRow().value()).isEqualTo("1");
  }

  @Test
  void whatTheUserSaysCounts() {
    var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "2");
    var found =
        assemble(options, RawRow.of(1, "id", "nom"), RawRow.of(2, "1", "Gare"), RawRow.of(3, "2"));
    assertThat(found.headerRow().certainty()).isEqualTo(Certainty.TOLD);
    assertThat(found.table().columns()).extracting(Column::label).containsExactly("1", "Gare");
    assertThat(found.table().preamble().rows()).containsExactly(List.of("id", "nom"));
  }

  @Test
  void oddLabelsAreToldAndKept() {
    var found =
        assemble(
            ReadOptions.GUESS,
            RawRow.of(1, "id", "", "nom", "nom"),
            RawRow.of(2, "1", "x", "y", "z", "surplus"));
    assertThat(found.problems())
        .extracting(Problem::message)
        .extracting(m -> m.code())
        .containsExactly("format.header.blank", "format.header.twice", "format.header.no-label");
    assertThat(found.table().columns()).hasSize(5);
  }

  @Test
  void aHeaderAloneIsATableWithoutRows() {
    var found = assemble(ReadOptions.GUESS, RawRow.of(1, "id", "nom"));
    assertThat(found.table().rowCount()).isZero();
    assertThat(found.table().columns()).hasSize(2);
    assertThat(found.problems()).hasSize(1);
  }

  private static TableAssembler.Assembled assemble(ReadOptions options, RawRow... rows) {
    var assembler = new TableAssembler(options);
    for (var row : rows) {
      assembler.row(row.number(), row.cells());
    }
    return assembler.finish(ID, "essai");
  }
}
