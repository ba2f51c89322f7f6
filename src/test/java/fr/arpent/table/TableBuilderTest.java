package fr.arpent.table;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Seen;
import fr.arpent.Tables;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableBuilderTest {

  @Test
  void aFileWithoutRowsIsItsHeader() {
    var table = new TableBuilder(List.of("id", "nom")).build(Tables.ID, "vide");
    assertThat(table.rowCount()).isZero();
    assertThat(table.rows()).isEqualTo(RowSet.NONE);
    assertThat(table.columns()).extracting(Column::name).containsExactly("id", "nom");
    assertThat(table.position(0)).isEqualTo(-1);
  }

  @Test
  void aFileWithoutHeaderOrRowsIsATableAllTheSame() {
    var table = new TableBuilder(List.of()).build(Tables.ID, "rien");
    assertThat(table.columns()).isEmpty();
    assertThat(table.rowCount()).isZero();
    assertThat(table.freshColumn()).isEqualTo(new ColumnId(0));
  }

  @Test
  void rowsWithoutAnyColumnAreStillRows() {
    var builder = new TableBuilder(List.of());
    builder.row(2, List.of());
    builder.row(5, List.of());
    var table = builder.build(Tables.ID, "blanc");
    assertThat(table.rowCount()).isEqualTo(2);
    assertThat(table.sourceRow(1)).isEqualTo(5);
  }

  @Test
  void aColumnThatComesLateIsAbsentFromTheRowsBefore() {
    var builder = new TableBuilder(List.of("a"));
    for (var row = 0; row < 5000; row++) {
      builder.row(row + 2, List.of("x"));
    }
    builder.row(5002, List.of("x", "late"));
    assertThat(builder.columns()).isEqualTo(2);
    assertThat(builder.rows()).isEqualTo(5001);
    var late = (TextColumn) builder.build(Tables.ID, "t").columns().get(1);
    assertThat(late.label()).isNull();
    assertThat(late.name()).isEmpty();
    assertThat(late.absent(4999)).isTrue();
    assertThat(late.text(4999)).isEmpty();
    assertThat(late.text(5000)).isEqualTo("late");
  }

  @Test
  void bytesAndTextsMakeTheSameTable() {
    Cases.run(
        60,
        random -> {
          var texts = new TableBuilder(List.of("a", "b"));
          var bytes = new TableBuilder(List.of("a", "b"));
          for (var row = 0; row < 20; row++) {
            texts.startRow(row + 2);
            bytes.startRow(row + 2);
            for (var left = random.nextInt(4); left > 0; left--) {
              var text = Cases.text(random);
              var kind = text.isEmpty() ? CellKind.TEXT : CellKind.of((byte) random.nextInt(4));
              texts.cell(new Cell(text, kind));
              var utf8 = ("##" + text + "#").getBytes(StandardCharsets.UTF_8);
              bytes.cell(utf8, 2, utf8.length - 3, kind);
            }
            texts.endRow();
            bytes.endRow();
          }
          assertThat(Seen.of(bytes.build(Tables.ID, "t")))
              .isEqualTo(Seen.of(texts.build(Tables.ID, "t")));
        });
  }

  @Test
  void duplicateAndBlankHeadersAreKeptAndTheFirstIsFound() {
    var table = Tables.of("nom||nom|NOM| nom", "1|2|3|4|5");
    assertThat(table.columns())
        .extracting(Column::label)
        .containsExactly("nom", "", "nom", "NOM", " nom");
    assertThat(table.named("nom").map(Column::id)).contains(new ColumnId(0));
    assertThat(table.named("").map(Column::id)).contains(new ColumnId(1));
    assertThat(table.named("absent")).isEmpty();
    var ids = new ArrayList<ColumnId>();
    table.columns().forEach(c -> ids.add(c.id()));
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void theColumnOfALongRowIsNotFoundUnderAnEmptyName() {
    var table = Tables.of("a", "1|2");
    assertThat(table.named("")).isEmpty();
  }

  @Test
  void whatStandsAboveTheHeaderIsCopied() {
    var row = new ArrayList<>(List.of("Ville d’Arpent"));
    var preamble = new Preamble(List.of(row));
    row.add("changed");
    var table = new TableBuilder(List.of("a")).preamble(preamble).build(Tables.ID, "t");
    assertThat(table.preamble().rows()).containsExactly(List.of("Ville d’Arpent"));
    assertThat(table.withPreamble(Preamble.NONE).preamble().rows()).isEmpty();
  }
}
