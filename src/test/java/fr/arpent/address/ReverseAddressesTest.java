package fr.arpent.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.Bearing;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.layer.BackgroundReader;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.geo.position.Tables;
import fr.arpent.sample.Written;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReverseAddressesTest {
  private static final List<Map<String, String>> TRUTH = Written.truth("parkings_velo_2026.csv");
  private static AddressIndex addresses = AddressIndex.none();
  private static Table stands = Tables.of("lon|lat");
  private static StreetCrossings crossings = StreetCrossings.of(BackgroundMap.NONE);

  @BeforeAll
  static void town(@TempDir Path folder) throws IOException {
    addresses = SampleAddresses.index(folder);
    for (var file : Written.TOWN.files()) {
      if (file.name().startsWith("fond/")) {
        file.write(folder);
      }
    }
    crossings = StreetCrossings.of(BackgroundReader.folder(folder.resolve("fond"), Progress.NONE));
    stands =
        Tables.of(
            "lon|lat",
            TRUTH.stream().map(row -> row.get("longitude") + "|" + row.get("latitude")).toList());
  }

  @Test
  void everyStandOfTheSampleGetsItsNearestAddress() {
    var after = run(stands, Map.of(AddressIndex.class, addresses));

    var ids = Tables.column(after, "result_id");
    var metres = Tables.column(after, "result_distance");
    assertThat(ids).hasSize(600);
    for (var i = 0; i < ids.size(); i++) {
      var expected = Double.parseDouble(cell(i, "adresse_metres"));
      assertThat(Double.parseDouble(metres.get(i))).isBetween(expected - 0.8, expected + 0.8);
      if (!ids.get(i).equals(cell(i, "adresse_id"))) {
        assertThat(metresTo(ids.get(i), i)).isBetween(expected - 0.2, expected + 0.2);
      }
    }
    assertThat(Tables.column(after, "result_status")).containsOnly("ok");
    assertThat(Tables.column(after, "result_type")).containsOnly("housenumber");
    assertThat(Tables.column(after, "result_context").getFirst())
        .isEqualTo("74, Haute-Savoie, Auvergne-Rhône-Alpes");
  }

  @Test
  void crossingsNeedEvidence() {
    var withMap =
        run(stands, Map.of(AddressIndex.class, addresses, StreetCrossings.class, crossings));
    var without = run(stands, Map.of(AddressIndex.class, addresses));

    var certain = Tables.column(withMap, "result_crossing");
    assertThat(certain.stream().filter(c -> !c.isEmpty()))
        .isNotEmpty()
        .allMatch(c -> c.contains(" / "));
    assertThat(certain.stream().filter(String::isEmpty)).hasSizeGreaterThan(300);
    var told = Tables.column(without, "result_crossing");
    var right = 0;
    var wrong = 0;
    var missed = 0;
    for (var i = 0; i < told.size(); i++) {
      // Between 20 and 32 m from a crossing, nobody knows what should be said.
      var there = crossings.near(place(i), 20);
      var around = crossings.near(place(i), 32);
      var said = told.get(i).isEmpty() ? List.<String>of() : List.of(told.get(i).split(" / "));
      right += !said.isEmpty() && around.containsAll(said) && !there.isEmpty() ? 1 : 0;
      wrong += !said.isEmpty() && !around.containsAll(said) ? 1 : 0;
      missed += said.isEmpty() && !there.isEmpty() ? 1 : 0;
    }
    assertThat((double) right / (right + wrong)).as("precision").isGreaterThan(0.9);
    assertThat((double) right / (right + missed)).as("recall").isGreaterThan(0.7);
  }

  private static LonLat place(int stand) {
    return new LonLat(
        Double.parseDouble(cell(stand, "longitude")), Double.parseDouble(cell(stand, "latitude")));
  }

  @Test
  void theAddressHasADirectionAndWhereTheNumbersTellASide() {
    var after = run(stands, Map.of(AddressIndex.class, addresses));

    for (var i = 0; i < 600; i++) {
      var to =
          new LonLat(
              Double.parseDouble(Tables.column(after, "result_longitude").get(i)),
              Double.parseDouble(Tables.column(after, "result_latitude").get(i)));
      var told = Double.parseDouble(Tables.column(after, "result_direction").get(i));
      if (Distance.metres(place(i), to) > 5) {
        assertThat(Math.abs(Math.sin(Math.toRadians(told - Bearing.degrees(place(i), to)))))
            .isLessThan(0.05);
      }
    }
    assertThat(Tables.column(after, "result_side")).contains("same", "").doesNotContain("across");
  }

  @Test
  void noneWithinTheRadiusStillTellsStreetAndCommune() {
    var far = Tables.of("lon|lat", northOfTown(400), northOfTown(2_000));

    var after = run(far, Map.of(AddressIndex.class, addresses));

    assertThat(Tables.column(after, "result_status")).containsOnly("not-found");
    assertThat(Tables.column(after, "result_label")).containsOnly("");
    assertThat(Tables.column(after, "result_city")).containsOnly("Vernelle-le-Lac");
    assertThat(Tables.column(after, "result_street").getFirst()).isNotEmpty();
    assertThat(Tables.column(after, "result_street").getLast()).isEmpty();
  }

  /** So many metres north of the northernmost address. */
  private static String northOfTown(int metres) {
    var north =
        addresses.nearest(place(0), 50_000, 10_000).stream()
            .map(c -> c.address().place())
            .max(Comparator.comparingDouble(LonLat::lat))
            .orElseThrow();
    return north.lon() + "|" + (north.lat() + metres / Distance.metresPerLat(north.lat()));
  }

  @Test
  void farPlacesAndMissingPositionsHaveNoAnswer() {
    var table = Tables.of("lon|lat", "0.5|47", "|", "nc|47");

    var after = run(table, Map.of(AddressIndex.class, addresses));

    assertThat(Tables.column(after, "result_status"))
        .containsExactly("not-found", "skipped", "skipped");
    assertThat(Tables.column(after, "result_label")).containsOnly("");
  }

  @Test
  void runningAgainFillsTheSameColumns() {
    var once = run(stands, Map.of(AddressIndex.class, addresses));

    var twice = run(once, Map.of(AddressIndex.class, addresses));

    assertThat(Tables.labels(twice)).isEqualTo(Tables.labels(once)).doesNotHaveDuplicates();
    assertThat(Tables.labels(twice)).containsAll(operation(stands).needs().adds());
  }

  @Test
  void withoutABaseItSaysWhatToDo() {
    for (var resources :
        List.<Map<Class<?>, Object>>of(Map.of(), Map.of(AddressIndex.class, AddressIndex.none()))) {
      assertThatThrownBy(() -> run(stands, resources))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e ->
                  assertThat(Texts.in(Locale.FRENCH).say(e.problem()))
                      .startsWith("Aucune base d’adresses"));
    }
  }

  @Test
  void canBeCancelledAndIsReadBack() {
    var asked = operation(stands);
    var work = new Work(State.of(stands), Map.of(AddressIndex.class, addresses), (_, _, _) -> true);
    var json = new StepJson(AddressOperations.KINDS);

    assertThatThrownBy(() -> asked.run(work)).isInstanceOf(CancellationException.class);
    assertThat(json.readOperation(json.write(asked))).isEqualTo(asked);
    var words = asked.words(asked.run(work(State.of(stands))));
    assertThat(Texts.in(Locale.FRENCH).say(words))
        .isEqualTo("600 adresses cherchées à moins de 100 m");
    assertThat(Texts.in(Locale.ENGLISH).has(words.code())).isTrue();
  }

  private static String cell(int stand, String title) {
    return Objects.requireNonNull(TRUTH.get(stand).get(title), title);
  }

  private static double metresTo(String id, int stand) {
    var place =
        new LonLat(
            Double.parseDouble(cell(stand, "longitude")),
            Double.parseDouble(cell(stand, "latitude")));
    return addresses.nearest(place, 100, 20).stream()
        .filter(c -> c.address().id().equals(id))
        .findFirst()
        .orElseThrow()
        .metres();
  }

  private static Work work(State state) {
    return new Work(state, Map.of(AddressIndex.class, addresses), Progress.NONE);
  }

  private static ReverseAddresses operation(Table table) {
    return new ReverseAddresses(Tables.ID, Tables.two(table, "lon", "lat", 4326), 100);
  }

  private static State run(Table table, Map<Class<?>, Object> resources) {
    return run(State.of(table), resources);
  }

  private static State run(State state, Map<Class<?>, Object> resources) {
    var asked = operation(state.table(Tables.ID));
    return asked.run(new Work(state, resources, Progress.NONE)).apply(state);
  }
}
