package fr.arpent.format.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.Message;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.FormatOperations;
import fr.arpent.format.Proposal;
import fr.arpent.step.Group;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TidyTest {
  private static final String SHEET =
      """
      Marchés publics 2010;;;;
      ;;;;
      objet;type;montant;firme;
      Voirie;;;;
      Enrobés;T;12500;Colas;
      Trottoirs;T;8000;Eiffage;
      Bancs;F;950;Area;
      Candélabres;F;7200;Citeos;
      Marquage;S;1300;Signature;
      Total voirie;;29950;;
      objet;type;montant;firme;
      Écoles;;;;
      Cantine;S;40000;Elior;
      Ménage;S;15000;Onet;

      Chaises;F;3000;Camif;
      Vitres;T;2500;Verre Alpes;
      Gardiennage;S;900;Securitas;
      ;;;;
      ;;;;
      """;

  @Test
  void everythingThatIsNoDataIsOfferedAndNothingDone() {
    var reading = Tidyings.offer(FormatFiles.csv(SHEET));
    assertThat(reading.recognised().value("headerRow")).contains("3");
    assertThat(reading.table().rowCount()).isEqualTo(17);
    assertThat(reading.proposals().stream().map(p -> ((Tidy) p.operation()).what().getFirst()))
        .containsExactly(
            "titles",
            "blank-tail",
            "repeated-headers",
            "totals",
            "sections",
            "blank-rows",
            "nameless-columns");
  }

  @Test
  void eachIsOneStepAndTellsItsRows() {
    var reading = Tidyings.offer(FormatFiles.csv(SHEET));
    var counts = reading.proposals().stream().map(p -> p.what().facts().getFirst());
    assertThat(counts).containsExactly(2, 2, 1, 1, 2, 1, 1);
    assertThat(reading.proposals().get(2).rows().toArray()).containsExactly(7);
    assertThat(reading.proposals().get(4).rows().toArray()).containsExactly(0, 8);
  }

  @Test
  void allAtOnceLeavesTheDataWithTheirSections() {
    var table = FormatFiles.csv(SHEET).table();
    var all = Tidyings.ALL.stream().map(Tidying::word).toList();
    var tidy = run(table, new Tidy(table.id(), all));
    assertThat(tidy.preamble().rows()).isEmpty();
    assertThat(FormatFiles.labels(tidy))
        .containsExactly("section", "objet", "type", "montant", "firme");
    assertThat(Tables.texts(tidy))
        .hasSize(10)
        .startsWith(List.of("Voirie", "Enrobés", "T", "12500", "Colas"))
        .endsWith(List.of("Écoles", "Gardiennage", "S", "900", "Securitas"));
    assertThat(Tidyings.propose(tidy)).isEmpty();
  }

  @Test
  void whatIsOfferedIsWhatIsDone() {
    Cases.run(
        100,
        random -> {
          var table = Tables.random(random);
          for (var proposal : Tidyings.propose(table)) {
            var done = run(table, proposal.operation());
            assertThat(done.rowCount()).isLessThanOrEqualTo(table.rowCount());
            assertThat(Tidyings.propose(done)).doesNotContain(proposal);
          }
        });
  }

  @Test
  void aPlainTableIsLeftAlone() {
    var table =
        Tables.of("id|nom|capacite", "1|Total Access|12", "2|Gare|0", "3|Mairie|8", "4|Halle|9");
    assertThat(Tidyings.propose(table)).isEmpty();
  }

  @Test
  void labelledEmptyColumnsAreOfferedApart() {
    var table = Tables.of("a||c|d", "1||x|", "2||y|");
    assertThat(Tidyings.propose(table))
        .extracting(Proposal::what)
        .containsExactly(
            Message.of("format.tidy.nameless-columns.found", 1),
            Message.of("format.tidy.empty-columns.found", 1));
  }

  @Test
  void nothingToTidyIsNoStep() {
    var table = Tables.of("a|b", "1|2");
    var change = new Tidy(table.id(), List.of("totals")).run(Work.on(State.of(table)));
    assertThat(change).isEqualTo(Group.NOTHING);
  }

  @Test
  void stepsGoThroughJson() {
    var json = new StepJson(FormatOperations.KINDS);
    var table = FormatFiles.csv(SHEET).table();
    for (var proposal : Tidyings.propose(table)) {
      assertThat(json.readOperation(json.write(proposal.operation())))
          .isEqualTo(proposal.operation());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everyTidyingHasItsWords(String language) {
    var texts = Texts.in(Locale.of(language));
    for (var tidying : Tidyings.ALL) {
      for (var part : List.of(".found", ".done")) {
        var code = "format.tidy." + tidying.word() + part;
        assertThat(texts.has(code)).as(code).isTrue();
        assertThat(texts.say(code, 3)).doesNotContain("{");
      }
    }
  }

  private static Table run(Table table, Operation operation) {
    var state = State.of(table);
    return operation.run(Work.on(state)).apply(state).table(table.id());
  }
}
