package fr.arpent.format.header;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Problem;
import fr.arpent.format.Certainty;
import fr.arpent.format.ReadOptions;
import fr.arpent.table.Column;
import fr.arpent.table.TableId;
import java.util.List;
import org.junit.jupiter.api.Test;

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
