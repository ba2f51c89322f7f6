package fr.arpent.check.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import fr.arpent.check.CheckSettings;
import fr.arpent.check.Severity;
import fr.arpent.check.matching.MatchColumns.Added;
import fr.arpent.check.matching.MatchColumns.Pair;
import fr.arpent.geo.point.Points;
import fr.arpent.geo.search.PositionDemand;
import fr.arpent.step.State;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MatchColumnsTest {
  private final State state = Bikes.state();

  @Test
  void matchedColumnsAreCheckedAsTheirFieldsAndKeepTheirValues() {
    var after = Bikes.after(state, match(false, List.of()));

    assertThat(Bikes.labels(after)).isEqualTo(Bikes.labels(state));
    assertThat(Bikes.field(after, "NB_PLACES")).contains("capacite");
    assertThat(Bikes.field(after, "SECTEUR")).isEmpty();
    assertThat(Bikes.column(after, "NB_PLACES")).isEqualTo(Bikes.column(state, "NB_PLACES"));
    assertThat(Bikes.findings(after).errorCounts()).containsEntry("type-error", 4L);
  }

  @Test
  void titlesAreTakenFromTheSchemaWhereWanted() {
    var after = Bikes.after(state, match(true, List.of()));

    assertThat(Bikes.labels(after))
        .containsExactly("id_local", "capacite", "TYPE", "MAJ", "X", "Y", "SECTEUR");
  }

  @Test
  void whatTheFileLacksIsAddedEmptyOrWithOneValue() {
    var added = List.of(new Added("code_com", "74999"), new Added("id_osm", ""));
    var after = Bikes.after(state, match(false, added));

    assertThat(Bikes.labels(after)).endsWith("SECTEUR", "code_com", "id_osm");
    assertThat(Bikes.column(after, "code_com")).hasSize(40).containsOnly("74999");
    assertThat(Bikes.column(after, "id_osm")).containsOnly("");
    assertThat(Bikes.field(after, "code_com")).contains("code_com");
  }

  @Test
  void positionsAreWrittenInTheSameStepAndStayWhereTheyWere() {
    var demand = PositionDemand.of(Bikes.table(state), Bikes.SCHEMA).orElseThrow();
    var asked =
        new MatchColumns(
            Bikes.ID,
            List.of(new Pair(Bikes.ref(state, "IDENTIFIANT"), "id_local")),
            true,
            false,
            List.of(new Added("code_com", "74999")),
            Optional.of(demand.operation(Bikes.ID, "_origine")));

    var after = Bikes.after(state, asked);

    assertThat(Bikes.labels(after)).contains("X", "Y", "coordonneesxy", "code_com");
    assertThat(Bikes.column(after, "X")).isEqualTo(Bikes.column(state, "X"));
    assertThat(Bikes.column(after, "coordonneesxy").getFirst())
        .matches("\\[6\\.12\\d+, 45\\.8\\d+]");
    assertThat(Bikes.field(after, "coordonneesxy")).contains("coordonneesxy");
    assertThat(Bikes.findings(after).on(Bikes.ref(after, "coordonneesxy").id())).isEmpty();
    assertThat(Points.of(Bikes.table(after)).has(0)).isTrue();
    assertThat(asked.needs().adds()).containsExactly("coordonneesxy", "code_com");
  }

  @Test
  void convertingAloneKeepsTheMatchingThatWasDecided() {
    var matched = Bikes.after(state, match(false, List.of()));
    var demand = PositionDemand.of(Bikes.table(matched), Bikes.SCHEMA).orElseThrow();

    var undecided = MatchColumns.converting(Bikes.table(state), demand, "_origine");
    assertThat(undecided.kind()).isEqualTo("geo.convert-positions/1");
    assertThat(Bikes.field(Bikes.after(state, undecided), "coordonneesxy")).isPresent();

    var after =
        Bikes.after(matched, MatchColumns.converting(Bikes.table(matched), demand, "_origine"));
    assertThat(Bikes.field(after, "NB_PLACES")).contains("capacite");
    assertThat(Bikes.field(after, "coordonneesxy")).contains("coordonneesxy");
  }

  @Test
  void columnsComeFirstInTheOrderAskedFor() {
    var pairs =
        List.of(
            new Pair(Bikes.ref(state, "MAJ"), "date_maj"),
            new Pair(Bikes.ref(state, "IDENTIFIANT"), "id_local"));
    var after =
        Bikes.after(
            state, new MatchColumns(Bikes.ID, pairs, false, true, List.of(), Optional.empty()));

    assertThat(Bikes.labels(after)).startsWith("MAJ", "IDENTIFIANT", "NB_PLACES");
  }

  @Test
  void aStepOfAnEarlierProgramIsStillRead() {
    var json =
        JsonParser.parseString(
                """
                {"pairs":[{"column":0,"name":"IDENTIFIANT","field":"id_local"}],
                 "rename":false,"reorder":false,"add":["code_com"]}
                """)
            .getAsJsonObject();

    var read = (MatchColumns) MatchColumns.KIND.reader().read(Bikes.ID, json);

    assertThat(read.add()).containsExactly(new Added("code_com", ""));
    assertThat(read.positions()).isEmpty();
  }

  @Test
  void aNewSchemaForgetsTheMatching() {
    var matched = Bikes.after(state, match(false, List.of()));
    var chosen = new fr.arpent.check.ChooseSchema(Bikes.ID, Optional.of(Bikes.SCHEMA));

    assertThat(CheckSettings.matching(Bikes.table(matched)).decided()).isTrue();
    assertThat(CheckSettings.matching(Bikes.table(Bikes.after(matched, chosen))).decided())
        .isFalse();
    assertThat(Bikes.findings(Bikes.after(matched, chosen)).count(Severity.ERROR)).isPositive();
  }

  private MatchColumns match(boolean rename, List<Added> add) {
    var pairs =
        List.of(
            new Pair(Bikes.ref(state, "IDENTIFIANT"), "id_local"),
            new Pair(Bikes.ref(state, "NB_PLACES"), "capacite"));
    return new MatchColumns(Bikes.ID, pairs, rename, false, add, Optional.empty());
  }
}
