package fr.arpent.format.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Cases;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Certainty;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which row is the header, of sheets as towns make them; and another row made it afterwards. */
class HeaderSearchTest {

  /** Rows parted by slashes, cells by commas; the row that is the header, then how sure. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "2!Parc 2021,,/id,nom,places/1,Gare,12/2,Lac,8",
        "3!Ville de Vernelle,,/Mis à jour le 3 mars,,/id,nom,places/1,Gare,12/2,Lac,8",
        "4!Parc 2021,,/,,/,,/id,nom,places/1,Gare,12/2,Lac,8",
        "1!id,nom,url/1,Gare,https://a.fr/2,Lac,www.b.fr",
        "1!id,nom,mail/1,Gare,a@b.fr/2,Lac,c@d.fr",
        "1!id,nom,forme/1,Gare,[6.1;45.9]/2,Lac,[6.2;45.8]",
        "1!id,nom,posé/1,Gare,2021-01-02/2,Lac,2021-02-02",
        "1!id,nom,ouvre/1,Gare,8h30/2,Lac,9:00",
        "1!id,nom,part/1,Gare,12 %/2,Lac,9 %",
        "1!id,nom,prix/1,Gare,12 500 €/2,Lac,9 €",
        "1!ville,2019-2020,2020-2021/Annecy,12,13/Seynod,8,9",
        "1!nom/Gare/Lac/Parc",
        "0!1,2,3/4,5,6/7,8,9",
        "0!12,2021-01-02,a@b.fr/13,2021-01-03,c@d.fr",
        "0!Gare,12,3/Lac,8,4/Parc,5,6",
        "0!6.12;45.9,https://a.fr/6.13;45.8,https://b.fr",
      })
  void theRowOfLabelsIsFound(int header, String rows) {
    assertThat(search(rows).row()).isEqualTo(header);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "SURE!id,nom,places/1,Gare,12/2,Lac,8",
        "CHECK!Parc 2021,,/id,nom,places/1,Gare,12/2,Lac,8",
        "CHECK!1,2,3/4,5,6",
        "CHECK!A,B,C/id,nom,places/1,Gare,12/2,Lac,8",
      })
  void whatIsNoPlainTableIsToBeLookedAt(Certainty certainty, String rows) {
    assertThat(search(rows).certainty()).isEqualTo(certainty);
  }

  @Test
  void aSecondRowOfLabelsIsOfferedAndNotTaken() {
    var found = search("A,B,C/id,longueur,places/x1,12,12/x2,8,8/x3,9,7");
    assertThat(found.row()).isEqualTo(1);
    assertThat(found.alternatives()).contains(2);
  }

  /** A plain table with labels, whatever it holds, whatever number of titles is above. */
  @Test
  void titlesAboveNeverHideTheHeader() {
    Cases.run(
        300,
        random -> {
          var titles = random.nextInt(6);
          var rows = new ArrayList<RawRow>();
          for (var i = 1; i <= titles; i++) {
            rows.add(random.nextBoolean() ? RawRow.of(i, "Titre " + i) : RawRow.of(i));
          }
          rows.add(RawRow.of(titles + 1, "id", "nom", "places", "pose", "prix"));
          for (var i = 0; i < 3 + random.nextInt(40); i++) {
            rows.add(data(titles + 2 + i, random));
          }
          var found = HeaderSearch.search(rows, ReadOptions.GUESS);
          assertThat(found.row()).isEqualTo(titles + 1);
          assertThat(HeaderSearch.search(withoutBlank(rows), ReadOptions.GUESS)).isEqualTo(found);
        });
  }

  /** The same rows without their labels: none is made up out of the first of them. */
  @Test
  void dataAloneHasNoHeader() {
    Cases.run(
        300,
        random -> {
          var rows = IntStream.range(1, 5 + random.nextInt(30)).mapToObj(i -> data(i, random));
          var found = HeaderSearch.search(rows.toList(), ReadOptions.GUESS);
          assertThat(found.row()).isZero();
          assertThat(found.certainty()).isEqualTo(Certainty.CHECK);
          assertThat(found.alternatives()).contains(1);
        });
  }

  /** Numbers and dates of a workbook are what their kind says, even where they look like words. */
  @Test
  void theKindOfCellsCounts() {
    var first = List.of(new Cell("janvier", CellKind.DATE), new Cell("oui", CellKind.BOOLEAN));
    var then = List.of(new Cell("février", CellKind.DATE), new Cell("non", CellKind.BOOLEAN));
    var rows = List.of(new RawRow(1, first), new RawRow(2, then), new RawRow(3, first));
    assertThat(HeaderSearch.search(rows, ReadOptions.GUESS).row()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ",", "/,,/"})
  void nothingHasNoHeaderAndNoDoubt(String rows) {
    assertThat(search(rows)).isEqualTo(HeaderGuess.NONE);
  }

  /** The row chosen labels the columns; what stood above is above, what stood below stays. */
  @Test
  void anyRowCanBeMadeTheHeaderAndNothingIsLost() {
    Cases.run(
        200,
        random -> {
          var table = FormatFiles.csv(text(random)).table();
          var slot = table.slot(random.nextInt(table.rowCount()));
          var after = use(table, slot);
          assertThat(FormatFiles.labels(after)).isEqualTo(cells(table, slot));
          var above = table.position(slot);
          var kept = new ArrayList<>(table.preamble().rows());
          kept.add(table.columns().stream().map(column -> column.name()).toList());
          kept.addAll(FormatFiles.rows(table).subList(0, above));
          assertThat(after.preamble().rows()).isEqualTo(kept);
          assertThat(FormatFiles.rows(after))
              .isEqualTo(FormatFiles.rows(table).subList(above + 1, table.rowCount()));
          assertThat(after.rowSlots().mapToObj(after::sourceRow))
              .isEqualTo(table.rowSlots().skip(above + 1L).mapToObj(table::sourceRow).toList());
        });
  }

  @Test
  void aRowThatIsGoneCannotBeTheHeader() {
    var table = FormatFiles.csv("a,b\n1,2\n3,4\n").table();
    var without = table.withoutRows(RowSet.of(1));
    assertThatThrownBy(() -> use(without, 1))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("format.header.row-gone"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "id,nom,id/1,Gare,2!format.header.twice 3",
        "id,nom,id,id/1,Gare,2,3!format.header.twice 3 format.header.twice 4",
        "id,,nom/1,Gare,2!format.header.blank 2",
        "id,nom/1,Gare,2/2,Lac,3!format.header.no-label 3",
        "Id,id/1,2!''",
      })
  void whatIsOddAboutLabelsIsToldByColumn(String rows, String told) {
    var assembler = new TableAssembler(ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1"));
    rows(rows).forEach(row -> assembler.row(row.number(), row.cells()));
    var problems = assembler.finish(new TableId("t1"), "x").problems();
    assertThat(String.join(" ", problems.stream().map(HeaderSearchTest::brief).toList()))
        .isEqualTo(told);
  }

  private static String brief(Problem problem) {
    return problem.message().code() + " " + problem.place().column();
  }

  private static Table use(Table table, int slot) {
    var state = State.of(table);
    var change = new UseRowAsHeader(table.id(), slot, 0).run(Work.on(state));
    return change.apply(state).table(table.id());
  }

  private static List<String> cells(Table table, int slot) {
    return table.columns().stream().map(c -> c.text(slot)).toList();
  }

  private static String text(Random random) {
    var text = new StringBuilder("a,b,c\n");
    for (var row = 1 + random.nextInt(8); row > 0; row--) {
      text.append("g" + random.nextInt(9)).append(",\"v, ").append(row).append("\",12\n");
    }
    return text.toString();
  }

  private static RawRow data(int number, Random random) {
    return RawRow.of(
        number,
        Integer.toString(random.nextInt(1000)),
        random.nextInt(6) == 0 ? "" : "Place " + random.nextInt(20),
        random.nextInt(6) == 0 ? "" : Integer.toString(random.nextInt(60)),
        "2021-0" + (1 + random.nextInt(9)) + "-12",
        random.nextInt(100) + ",5");
  }

  private static List<RawRow> withoutBlank(List<RawRow> rows) {
    return rows.stream().filter(row -> !row.isBlank()).toList();
  }

  private static HeaderGuess search(String rows) {
    return HeaderSearch.search(rows(rows), ReadOptions.GUESS);
  }

  private static List<RawRow> rows(String rows) {
    var lines = rows.replace("://", ":§§").split("/", -1);
    return IntStream.range(0, lines.length)
        .mapToObj(i -> RawRow.of(i + 1, lines[i].replace(":§§", "://").split(",", -1)))
        .toList();
  }
}
