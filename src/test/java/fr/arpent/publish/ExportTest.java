package fr.arpent.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Tables;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.Checker;
import fr.arpent.check.matching.Matching;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Preamble;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
  private static final Conforming CONFORMING = Conforming.to(CleanTables.SCHEMA);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whatLeavesAsConformingOfACleanTableIsValid(long seed) throws IOException {
    var tables = new CleanTables(seed);
    for (var i = 0; i < 20; i++) {
      var table = tables.next();
      var when = "seed " + seed + ", table " + i + ": " + FormatFiles.labels(table);
      var file = folder.resolve(seed + "-" + i + ".csv");
      write(Export.of(CONFORMING), table, file);
      var read = FormatFiles.read("essai.csv", Files.readAllBytes(file), ReadOptions.GUESS).table();
      var findings = new Checker().check(read, CleanTables.SCHEMA, CheckOptions.STRICT);
      assertThat(findings.entries()).as(when).isEmpty();
      assertThat(read.rowCount()).as(when).isEqualTo(table.rowCount());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void withTheOtherColumnsTheNationalValidatorAcceptsItToo(long seed) {
    var tables = new CleanTables(seed);
    for (var i = 0; i < 20; i++) {
      var table = tables.next();
      var all = new Conforming(CleanTables.SCHEMA, Matching.UNDECIDED, true);
      var leaving = Export.of(all).table(table);
      var findings = new Checker().check(leaving, CleanTables.SCHEMA, CheckOptions.NATIONAL);
      assertThat(findings.valid()).as("seed " + seed + ", table " + i).isTrue();
      assertThat(ids(leaving)).containsAll(ids(table));
    }
  }

  @Test
  void columnsAreThoseOfTheSchemaInItsOrderUnderItsNames() {
    var table = Tables.of("Note|ID|agent", "à voir|P1|Léa");
    var leaving = Export.of(CONFORMING).table(table);
    assertThat(FormatFiles.labels(leaving))
        .containsExactly("id", "places", "jour", "accroche", "couvert", "note");
    assertThat(Tables.texts(leaving)).containsExactly(List.of("P1", "", "", "", "", "à voir"));
  }

  @Test
  void whatSomeoneDecidedCountsMoreThanTheTitles() {
    var table = Tables.of("id|code|ID (2)", "1|P1|x");
    var decided = new Matching(Map.of(new ColumnId(1), "id"));
    var leaving = Export.of(new Conforming(CleanTables.SCHEMA, decided, true)).table(table);
    assertThat(FormatFiles.labels(leaving))
        .containsExactly(
            "id", "places", "jour", "accroche", "couvert", "note", "id (2)", "ID (2) (2)");
    assertThat(Tables.texts(leaving).getFirst()).startsWith("P1").endsWith("1", "x");
  }

  @Test
  void theExactTitleWinsOverOneThatOnlyLooksLikeIt() {
    var table = Tables.of("ID|id", "a|b");
    assertThat(Tables.texts(Export.of(CONFORMING).table(table)).getFirst()).startsWith("b");
  }

  @Test
  void shortRowsAreFilledAndWhatStandsAboveTheHeaderIsLeftOut() {
    var builder = new TableBuilder(List.of("id", "note"));
    builder.preamble(new Preamble(List.of(List.of("Titre"))));
    builder.row(3, List.of("P1"));
    var leaving = Export.of(CONFORMING).table(builder.build(Tables.ID, "essai"));
    assertThat(leaving.preamble()).isEqualTo(Preamble.NONE);
    var findings = new Checker().check(leaving, CleanTables.SCHEMA, CheckOptions.STRICT);
    assertThat(findings.entries()).isEmpty();
  }

  @Test
  void insertedRowsAndTheOrderOfRowsLeaveToo() {
    var table = Tables.of("id", "P1", "P2").withNewRows(1, 1);
    var sorted = table.withOrder(new int[] {1, 2, 0});
    var leaving = Export.of(CONFORMING).table(sorted);
    assertThat(Tables.texts(leaving)).extracting(List::getFirst).containsExactly("P2", "", "P1");
  }

  @Test
  void onlyTheRowsAskedForLeaveInTheOrderOfTheTable() {
    var table = Tables.of("id", "P1", "P2", "P3").withOrder(new int[] {2, 1, 0});
    var leaving = Export.of(Shape.AS_IT_IS).onlyRows(RowSet.of(0, 2)).table(table);
    assertThat(Tables.texts(leaving)).containsExactly(List.of("P3"), List.of("P1"));
  }

  @Test
  void asItIsIsWhatWasRead() throws IOException {
    var table = Tables.of("b|b|", "1;2|x|", "é|\"|y");
    var file = folder.resolve("tel-quel.csv");
    write(Export.of(Shape.AS_IT_IS), table, file);
    assertThat(Files.readString(file)).isEqualTo("b,b,\r\n1;2,x,\r\né,\"\"\"\",y\r\n");
  }

  @Test
  void theSourceIsNeverWrittenOver() throws IOException {
    var source = Files.writeString(folder.resolve("source.csv"), "id\nP1\n");
    var export = Export.of(Shape.AS_IT_IS);
    var table = Tables.of("id", "P2");
    assertThatThrownBy(
            () -> export.write(table, source, List.of(source), Formats.all(), Progress.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("format.write.is-source");
    assertThat(source).hasContent("id\nP1\n");
  }

  @Test
  void aKindOfFileThatIsNotWrittenIsTold() {
    var file = folder.resolve("essai.docx");
    assertThatThrownBy(() -> write(Export.of(Shape.AS_IT_IS), Tables.of("a", "1"), file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("publish.export.no-format");
    assertThat(file).doesNotExist();
  }

  @Test
  void aTakenNameGetsANumber() throws IOException {
    var wanted = folder.resolve("velos-74.csv");
    assertThat(Export.freeName(wanted)).isEqualTo(wanted);
    Files.createFile(wanted);
    assertThat(Export.freeName(wanted)).isEqualTo(folder.resolve("velos-74-2.csv"));
    Files.createFile(folder.resolve("velos-74-2.csv"));
    assertThat(Export.freeName(wanted)).isEqualTo(folder.resolve("velos-74-3.csv"));
    Files.createFile(folder.resolve("sans"));
    assertThat(Export.freeName(folder.resolve("sans"))).isEqualTo(folder.resolve("sans-2"));
  }

  private static void write(Export export, Table table, Path file) {
    assertThat(export.write(table, file, List.of(), Formats.all(), Progress.NONE)).isEmpty();
  }

  private static List<ColumnId> ids(Table table) {
    return table.columns().stream().map(Column::id).toList();
  }
}
