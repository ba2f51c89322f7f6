package fr.arpent.check.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.check.matching.Proposal.Certainty;
import fr.arpent.schema.Field;
import fr.arpent.step.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkerTest {
  private final State state = Bikes.state();
  private final Linker linker = new Linker(Bikes.table(state), Bikes.SCHEMA);
  private final MatchDraft draft = linker.draft();

  @Test
  void everyColumnHasALineAndPositionsShareOne() {
    assertThat(draft.lines())
        .extracting(MatchLine::name)
        .containsExactly("IDENTIFIANT", "NB_PLACES", "TYPE", "MAJ", "X, Y", "SECTEUR");
    assertThat(line("X, Y").positions()).isTrue();
    assertThat(line("X, Y").fields()).extracting(Field::name).containsExactly("coordonneesxy");
    assertThat(line("X, Y").examples()).containsExactly("942592,49", "6537592,26");
    assertThat(linker.choices(line("X, Y"))).containsExactly(line("X, Y").fields());
  }

  @Test
  void proposalsSayHowSureTheyAreAndWhy() {
    assertThat(line("NB_PLACES").certainty()).isEqualTo(Certainty.SURE);
    assertThat(line("NB_PLACES").reason()).isEqualTo(Message.of("check.match.fit.mend", 4));
    assertThat(line("TYPE").certainty()).isEqualTo(Certainty.TO_CHECK);
    assertThat(line("TYPE").fields()).extracting(Field::name).containsExactly("type_accroche");
    assertThat(line("SECTEUR").certainty()).isEqualTo(Certainty.NONE);
    assertThat(draft.count(Certainty.TO_CHECK)).isEqualTo(1);
    assertThat(draft.matched()).isEqualTo(6);
    assertThat(draft.worthALook()).isTrue();
  }

  @Test
  void whatSomeoneLinksIsJudgedByTheCells() {
    var right = linker.link(line("SECTEUR"), field("commentaires"));
    assertThat(right.certainty()).isEqualTo(Certainty.SURE);
    assertThat(right.reason().code()).isEqualTo("check.match.fit.all");

    var wrong = linker.link(line("SECTEUR"), field("capacite"));
    assertThat(wrong.certainty()).isEqualTo(Certainty.TO_CHECK);
    assertThat(wrong.reason()).isEqualTo(Message.of("check.match.fit.some", 0, 40));

    var none = linker.link(line("NB_PLACES"), List.of());
    assertThat(none.matched()).isFalse();
    assertThat(none.certainty()).isEqualTo(Certainty.NONE);
  }

  @Test
  void whatWasMatchedBeforeIsMatchedAgain() {
    var before =
        RememberedMatches.NONE.with(
            draft.with(5, linker.link(line("SECTEUR"), field("commentaires"))));
    var remembered = RememberedMatches.read(before.toString());

    var again = new Linker(Bikes.table(state), Bikes.SCHEMA, remembered).draft();

    assertThat(again.lines().get(5).fields()).isEqualTo(field("commentaires"));
    assertThat(again.lines().get(5).reason()).isEqualTo(Message.of("check.match.remembered"));
    assertThat(again.lines().get(2).certainty()).isEqualTo(Certainty.SURE);
    assertThat(again.clash()).isFalse();
  }

  @Test
  void whatIsTakenBackIsForgotten() {
    var secteur = linker.link(line("SECTEUR"), field("commentaires"));
    var remembered = RememberedMatches.NONE.with(draft.with(5, secteur));
    assertThat(remembered.field(Bikes.SCHEMA.name(), "Secteur")).contains("commentaires");

    assertThat(remembered.with(draft).field(Bikes.SCHEMA.name(), "SECTEUR")).isEmpty();
    assertThat(remembered.without(Bikes.SCHEMA.name())).isEqualTo(RememberedMatches.NONE);
    assertThat(RememberedMatches.read("[damaged")).isEqualTo(RememberedMatches.NONE);
    assertThat(RememberedMatches.read("{\"a\":1}")).isEqualTo(RememberedMatches.NONE);
  }

  @Test
  void aFieldTakenTwiceClashesOnBothLines() {
    var next = draft.with(5, linker.link(line("SECTEUR"), field("capacite")));

    assertThat(next.clash()).isTrue();
    assertThat(next.lines().stream().filter(next::clashes))
        .extracting(MatchLine::name)
        .containsExactly("NB_PLACES", "SECTEUR");
    assertThat(draft.clash()).isFalse();
  }

  @Test
  void whatNoLineTakesIsLacking() {
    assertThat(draft.lacking())
        .extracting(Field::name)
        .contains("code_com", "mobilier")
        .doesNotContain("coordonneesxy", "capacite");
  }

  @Test
  void theStepDoesWhatTheLinesSay() {
    var after = Bikes.after(state, draft.operation(true, List.of(), "_origine"));

    assertThat(Bikes.labels(after))
        .containsExactly(
            "id_local",
            "capacite",
            "type_accroche",
            "date_maj",
            "X",
            "Y",
            "coordonneesxy",
            "SECTEUR");
    assertThat(Bikes.findings(after).errorCounts()).doesNotContainKey("missing-label");
  }

  @Test
  void positionsAreLeftAloneWhereTheirLineIsMatchedToNone() {
    var next = draft.with(4, linker.link(line("X, Y"), List.of()));

    assertThat(next.operation(true, List.of(), "_origine").positions()).isEmpty();
    assertThat(next.lacking()).extracting(Field::name).contains("coordonneesxy");
  }

  @Test
  void whatWasDecidedStaysAndOnlyTheRestIsProposed() {
    var some = draft.with(1, linker.link(line("NB_PLACES"), List.of()));
    var decided = Bikes.after(state, some.operation(false, List.of(), "_origine"));

    var again = new Linker(Bikes.table(decided), Bikes.SCHEMA).draft();

    assertThat(again.demand()).isEmpty();
    assertThat(again.lines())
        .filteredOn(l -> l.name().equals("IDENTIFIANT"))
        .extracting(MatchLine::certainty)
        .containsExactly(Certainty.SURE);
    assertThat(again.lines())
        .filteredOn(l -> l.name().equals("NB_PLACES"))
        .extracting(MatchLine::certainty)
        .containsExactly(Certainty.TO_CHECK);
    assertThat(again.clash()).isFalse();
  }

  @Test
  void columnsThatAreCalledAsTheirFieldsNeedNoLook() {
    var named = Bikes.after(state, draft.operation(true, List.of(), "_origine"));

    assertThat(new Linker(Bikes.table(named), Bikes.SCHEMA).draft().worthALook()).isFalse();
  }

  private MatchLine line(String name) {
    return draft.lines().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Field> field(String name) {
    return List.of(Bikes.SCHEMA.field(name).orElseThrow());
  }
}
