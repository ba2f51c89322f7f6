package fr.arpent.format.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.Message;
import fr.arpent.format.Proposal;
import fr.arpent.step.Group;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that people write for "total", "unknown" and the labels, in every spelling of theirs. */
class TidyingWordsTest {
  private static final String[] QUARTERS = {"Gare|12", "Lac|8", "Centre|30", "Parc|4"};

  /** In a table of two columns the row of the total is as full as the others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total",
        "TOTAL",
        "total :",
        "Total général",
        "TOTAL GÉNÉRAL",
        "Total General",
        "Sous-total",
        "sous total",
        "S/TOTAL",
        "Totaux",
        "Totaux généraux",
        "Grand total",
        " Total ",
      })
  void aTotalInANarrowTableIsFound(String word) {
    assertThat(rows("totals", narrow(word + "|54"))).containsExactly(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Total Access", "Totalité", "Le total", "Total Énergies Gare", "Subtotal"})
  void aNameInANarrowTableIsNone(String word) {
    assertThat(rows("totals", narrow(word + "|54"))).isEmpty();
  }

  /** With two texts beside each other the row is one of data. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Total|||;true",
        "Total|Voirie||12;true",
        "Total|Voirie|Lot 2|;false",
        "|Total HT|12 500,00 €|;true",
        "|Total TTC|15000 TTC|;true",
        "|TOTAL|-3|;true",
        "12|8|4|;false",
      })
  void theRestOfATotalIsNumbers(String row, boolean total) {
    var table =
        Tables.of("objet|lot|montant|firme", "a|1|12|b", "c|2|8|d", "e|3|9|f", row, "g|1|7|h");
    assertThat(rows("totals", table)).isEqualTo(total ? List.of(3) : List.of());
  }

  /** Labels that are years come as numbers out of a workbook, wherever they stand. */
  @Test
  void aRepeatedHeaderOfYearsIsFoundInAWorkbook() {
    var builder = new TableBuilder(List.of("ville", "2012", "2013", "2014"));
    for (var row = 2; row < 8; row++) {
      builder.startRow(row);
      builder.cell(Cell.text(row == 5 ? "ville" : "Annecy " + row));
      for (var year = 2012; year < 2015; year++) {
        var text = Integer.toString(row == 5 ? year : row * year);
        builder.cell(new Cell(text, CellKind.NUMBER));
      }
      builder.endRow();
    }
    assertThat(rows("repeated-headers", builder.build(Tables.ID, "t"))).containsExactly(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "non renseigné",
        "Non renseignée",
        "NON RENSEIGNE",
        "NON RENSEIGNÉ",
        "non renseigne",
        "Non communiqué",
        "NON COMMUNIQUEE",
        "INDETERMINE",
        "indéterminée",
        "Non définie",
        "A COMPLETER",
        "à compléter",
        "A RENSEIGNER",
        "Inconnu(e)",
        "INCONNUE",
        "n.c.",
        "N.R.",
        "Nc",
        "(null)",
        "  NULL ",
        "#N/A",
        "???",
        "00/00/0000",
      })
  void whatPeopleWriteForUnknownIsFoundHoweverTheyWriteIt(String word) {
    assertThat(unknown("rue", "Gare", "Lac", word)).containsExactly(word);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nancy",
        "NAN",
        "Inconnus célèbres (rue des)",
        "NCE",
        "na.",
        "Rue du Nul",
        "----",
        "????",
        "N",
        "Compléter",
        "1900",
        "01/01/1901",
        "non",
        "Non renseigné par la commune"
      })
  void whatOnlyLooksLikeItIsLeftAlone(String word) {
    var found = unknown("rue", "Gare", "Lac", word);
    assertThat(found).isEqualTo(word.equals("NAN") ? List.of(word) : List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "annee|2001;2002;2003;0000|0000",
        "annee|2001;2002;2003;-1|",
        "annee|2001;2002;0|", // too few to know what it holds
        "annee|2001;2002;2003;nc;nc;nc;0|nc",
        "lon|6,12;6,13;6,14;0,0|0,0",
        "lon|6.12;6.13;6.14;0.000|0.000",
        "x|1;2;3;0|", // a column of whole small numbers, whatever it is called
        "X|770000;770100;770200;0|0",
        "insee|74010;74011;74012;0|0",
        "insee|74010;1004;74012;0|", // one has lost its zero, so they may be numbers
        "numero|1;2;3;-9999|-9999",
        "solde|-5;-12;3;-9999|",
        "places|5;12;3;99999999|99999999",
        "places|5;12;3;999|",
        "places|50000;12;3;99999|",
        "num_voie|5;12;3;99999|",
        "numero|5;12;3;999999|999999",
      })
  void numbersThatStandForUnknownAreToldFromThoseThatCount(
      String label, String values, @org.jspecify.annotations.Nullable String found) {
    assertThat(unknown(label, values.split(";")))
        .isEqualTo(found == null ? List.of() : List.of(found));
  }

  /** What is offered names exactly the rows that change, and counts the cells. */
  @Test
  void theOfferNamesTheRowsThatChange() {
    Cases.run(
        200,
        random -> {
          var words = List.of("NULL", "nc", "Gare", "Lac", "12", "0", "", " ", "Non renseigne");
          var rows = new String[1 + random.nextInt(30)];
          for (var i = 0; i < rows.length; i++) {
            rows[i] = words.get(random.nextInt(words.size())) + "|x" + i;
          }
          var table = Tables.of("rue|id", rows);
          var offered = Tidyings.propose(table);
          var unknown = offered.stream().filter(p -> p.operation() instanceof EmptyUnknown);
          unknown.forEach(
              proposal -> {
                var after = run(table, proposal);
                var changed =
                    table.rowSlots().filter(s -> !text(table, s).equals(text(after, s))).toArray();
                assertThat(proposal.rows()).isEqualTo(RowSet.of(changed));
                assertThat(proposal.what().facts().getLast()).isEqualTo(changed.length);
                assertThat(Arrays.stream(changed).mapToObj(s -> text(after, s))).containsOnly("");
              });
        });
  }

  @Test
  void aMillionBlankRowsAtTheEndAreOneOffer() {
    var builder = new TableBuilder(List.of("a", "b"));
    builder.row(2, List.of("1", "2"));
    IntStream.range(3, 100_003).forEach(row -> builder.row(row, List.of()));
    var table = builder.build(Tables.ID, "t");
    var proposals = Tidyings.propose(table);
    assertThat(proposals)
        .extracting(Proposal::what)
        .containsExactly(Message.of("format.tidy.blank-tail.found", 100_000));
    assertThat(run(table, proposals.getFirst()).rowCount()).isEqualTo(1);
  }

  @Test
  void aHeaderAloneIsLeftAlone() {
    assertThat(Tidyings.propose(Tables.of("a|b"))).isEmpty();
    assertThat(Tidyings.propose(Tables.of("a||b"))).isEmpty();
  }

  @Test
  void whatWasDoneIsToldWithHowMuch() {
    var table = narrow("Total|54");
    var tidy = new Tidy(table.id(), List.of("totals"));
    var change = tidy.run(Work.on(State.of(table)));
    assertThat(tidy.words(change)).isEqualTo(Message.of("format.tidy.totals.done", 1));
    var both = new Tidy(table.id(), List.of("totals", "blank-rows"));
    assertThat(both.words(Group.NOTHING)).isEqualTo(Message.of("format.tidy.done", 0));
  }

  /** However the words are ordered, the same is done: always in the order of the list. */
  @Test
  void theOrderOfTheWordsDoesNotMatter() {
    var words = new ArrayList<>(Tidyings.ALL.stream().map(Tidying::word).toList());
    var table =
        Tables.of(
            "objet|type|montant|",
            "Voirie|||",
            "a|T|1|",
            "|||",
            "b|F|2|",
            "objet|type|montant|",
            "c|T|3|",
            "d|T|4|",
            "e|T|5|",
            "Total||15|",
            "|||");
    var results = new java.util.HashSet<List<List<String>>>();
    Cases.run(
        20,
        random -> {
          java.util.Collections.shuffle(words, random);
          var change = new Tidy(table.id(), words).run(Work.on(State.of(table)));
          results.add(Tables.texts(change.apply(State.of(table)).table(table.id())));
        });
    assertThat(results)
        .isEqualTo(
            Set.of(
                List.of(
                    List.of("Voirie", "a", "T", "1"),
                    List.of("Voirie", "b", "F", "2"),
                    List.of("Voirie", "c", "T", "3"),
                    List.of("Voirie", "d", "T", "4"),
                    List.of("Voirie", "e", "T", "5"))));
  }

  private static Table narrow(String row) {
    var rows = Arrays.copyOf(QUARTERS, QUARTERS.length + 1);
    rows[QUARTERS.length] = row;
    return Tables.of("quartier|places", rows);
  }

  private static String text(Table table, int slot) {
    return table.columns().getFirst().text(slot);
  }

  private static List<Integer> rows(String word, Table table) {
    return Tidyings.propose(table).stream()
        .filter(p -> p.operation().equals(new Tidy(table.id(), List.of(word))))
        .flatMap(p -> Arrays.stream(p.rows().toArray()).boxed())
        .toList();
  }

  private static List<String> unknown(String label, String... values) {
    var rows = IntStream.range(0, values.length).mapToObj(i -> values[i] + "|y" + i);
    var table = Tables.of(label + "|id", rows.toArray(String[]::new));
    return Tidyings.propose(table).stream()
        .map(Proposal::operation)
        .filter(EmptyUnknown.class::isInstance)
        .flatMap(o -> ((EmptyUnknown) o).values().stream())
        .toList();
  }

  private static Table run(Table table, Proposal proposal) {
    var state = State.of(table);
    return proposal.operation().run(Work.on(state)).apply(state).table(table.id());
  }
}
