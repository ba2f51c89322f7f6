package fr.arpent.format.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.format.Proposal;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each tidying on the rows it is for, and on those that only look like them. */
class TidyingsTest {
  private static final String HEADER = "objet|type|montant|firme";

  /** Rows of data around what is looked for, so that it is the exception. */
  private static final List<String> DATA =
      List.of(
          "Enrobés|T|12500|Colas",
          "Bancs|F|950|Area",
          "Ménage|S|15000|Onet",
          "Vitres|T|2500|Verre Alpes",
          "Chaises|F|3000|Camif",
          "Cantine|S|40000|Elior");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total||20150|",
        "TOTAL GÉNÉRAL||20150,50 €|",
        "Sous-total voirie||12 500|",
        "|Sous total|12500|",
        "Total :||1|",
        "||Total|20150",
        "Totaux|||",
        "s/total||100|"
      })
  void totalsAreOffered(String row) {
    assertThat(rows("totals", with(row))).containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total Access|T|950|Shell",
        "Totalité|T|950|Area",
        "Enrobés|T||Colas",
        "||950|",
        "Reprise|total|950|Area"
      })
  void namesWithTheWordAreNoTotals(String row) {
    assertThat(rows("totals", with(row))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"objet|type|montant|firme", " objet|type|montant|firme", "objet|type|montant|"})
  void repeatedHeadersAreOffered(String row) {
    assertThat(rows("repeated-headers", with(row.strip()))).containsExactly(3);
  }

  @ParameterizedTest
  @CsvSource({
    "code|nom|type|montant||||, true",
    "code|nom|type|thème|montant|||, false",
    "code|nom|type|12||||, true",
    "code|nom|A|12||||, false"
  })
  void someLabelsAndHardlyAnythingElseAreOne(String row, boolean one) {
    var data = "7|Chorale|A|12|2014|oui|non|x";
    var table = Tables.of("code|nom|type|montant|exercice|étape|date|lieu", data, row, data, data);
    assertThat(rows("repeated-headers", table)).isEqualTo(one ? List.of(1) : List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"objet|T|montant|Colas", "|type||", "Objet|Type|Montant|Firme"})
  void rowsThatSayAWordOfTheHeaderAreNone(String row) {
    assertThat(rows("repeated-headers", with(row))).isEmpty();
  }

  @Test
  void sectionsNameTheRowsBelowThem() {
    var table =
        table(
            "Voirie|||",
            DATA.get(0),
            DATA.get(1),
            "Écoles|||",
            DATA.get(2),
            DATA.get(3),
            DATA.get(4),
            DATA.get(5),
            "Chaises|F|1|x",
            "Tables|F|2|y");
    var done = run(table, proposal("sections", table));
    assertThat(Tables.texts(done).stream().map(List::getFirst))
        .containsExactly(
            "Voirie", "Voirie", "Écoles", "Écoles", "Écoles", "Écoles", "Écoles", "Écoles");
    assertThat(done.columns().getFirst().label()).isEqualTo("section");
    assertThat(done.columns().stream().skip(1).map(c -> c.label()))
        .containsExactly("objet", "type", "montant", "firme");
  }

  @Test
  void aSecondSectionColumnHasANameOfItsOwn() {
    var header = "section|type|montant|firme";
    var rows = new ArrayList<>(DATA);
    rows.addFirst("Voirie|||");
    var table = Tables.of(header, rows.toArray(String[]::new));
    assertThat(run(table, proposal("sections", table)).columns().getFirst().label())
        .isEqualTo("section_2");
  }

  @ParameterizedTest
  @CsvSource({"3, 4", "4, 5", "5, 5"})
  void manyRowsWithHolesAreDataAndNoSections(int single, int full) {
    var rows = new ArrayList<String>();
    for (var i = 0; i < single; i++) {
      rows.add("Titre " + i + "|||");
    }
    rows.addAll(DATA.subList(0, full));
    assertThat(rows("sections", rows)).isEmpty();
  }

  /** Lots below their contract, as a register of 2010 has them: the poorest row is no title. */
  @Test
  void oneCellAmongRowsOfFewCellsIsARowWithHoles() {
    var rows = new ArrayList<>(DATA);
    rows.add("Lot 1|||");
    assertThat(rows("sections", rows)).containsExactly(DATA.size());
    rows.add("Lot 2|||500");
    assertThat(rows("sections", rows)).isEmpty();
  }

  @Test
  void titlesStandInOneColumn() {
    var rows = new ArrayList<>(DATA);
    rows.addAll(DATA);
    rows.addAll(List.of("Voirie|||", "Espaces verts|||"));
    assertThat(rows("sections", rows)).containsExactly(2 * DATA.size(), 2 * DATA.size() + 1);
    rows.add("||48 000|");
    assertThat(rows("sections", rows)).containsExactly(2 * DATA.size(), 2 * DATA.size() + 1);
    rows.add("||52 000|");
    assertThat(rows("sections", rows)).isEmpty();
  }

  @Test
  void blankRowsAreOfferedApartInTheMiddleAndAtTheEnd() {
    var rows = new ArrayList<>(with("|||"));
    rows.addAll(List.of("| |\u00a0|", "|||"));
    assertThat(rows("blank-rows", rows)).containsExactly(3);
    assertThat(rows("blank-tail", rows)).containsExactly(7, 8);
    assertThat(rows("blank-tail", with("|||"))).isEmpty();
  }

  /** A table all of whose cells are filled and different from its labels has nothing to tidy. */
  @Test
  void whatIsFullIsNeverOffered() {
    Cases.run(
        200,
        random -> {
          var rows = new ArrayList<String>();
          for (var row = 0; row < 1 + random.nextInt(30); row++) {
            rows.add("P" + row + "|" + random.nextInt(50) + "|rue " + random.nextInt(9) + "|vu");
          }
          assertThat(Tidyings.propose(Tables.of("id|places|rue|état", rows.toArray(String[]::new))))
              .isEmpty();
        });
  }

  /** Whatever is accepted, and in whatever order, the cells that stay are as they were. */
  @Test
  void tidyingChangesNoCellThatStays() {
    Cases.run(
        60,
        random -> {
          var rows = new ArrayList<>(DATA);
          for (var extra : List.of("Total||1|", "Voirie|||", "|||", HEADER, "|||")) {
            rows.add(random.nextInt(rows.size() + 1), extra);
          }
          var before = Tables.of(HEADER, rows.toArray(String[]::new));
          var after = before;
          for (var proposals = Tidyings.propose(after); !proposals.isEmpty(); ) {
            after = run(after, proposals.get(random.nextInt(proposals.size())));
            proposals = Tidyings.propose(after);
          }
          assertThat(texts(after).stream().map(TidyingsTest::lastFour)).containsAll(DATA);
        });
  }

  private static String lastFour(String row) {
    var cells = row.split("\\|", -1);
    return String.join("|", Arrays.copyOfRange(cells, Math.max(0, cells.length - 4), cells.length));
  }

  private static List<String> texts(Table table) {
    return Tables.texts(table).stream().map(row -> String.join("|", row)).toList();
  }

  private static List<String> with(String row) {
    var rows = new ArrayList<>(DATA);
    rows.add(3, row);
    return rows;
  }

  private static Table table(String... rows) {
    return Tables.of(HEADER, rows);
  }

  /** The positions of the rows that {@code word} is offered for. */
  private static List<Integer> rows(String word, List<String> rows) {
    return rows(word, table(rows.toArray(String[]::new)));
  }

  private static List<Integer> rows(String word, Table table) {
    var offered = offered(table);
    var found = offered.get(word);
    return found == null ? List.of() : Arrays.stream(found.rows().toArray()).boxed().toList();
  }

  private static Proposal proposal(String word, Table table) {
    return java.util.Objects.requireNonNull(offered(table).get(word), word);
  }

  private static Map<String, Proposal> offered(Table table) {
    return Tidyings.propose(table).stream()
        .filter(p -> p.operation() instanceof Tidy)
        .collect(Collectors.toMap(p -> ((Tidy) p.operation()).what().getFirst(), p -> p));
  }

  private static Table run(Table table, Proposal proposal) {
    var state = State.of(table);
    var work = new Work(state, Map.of(), Progress.NONE);
    return proposal.operation().run(work).apply(state).table(table.id());
  }
}
