package fr.arpent.address.geocode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.address.AddressOperations;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.position.Tables;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeocodeAddressesTest {
  private static final Table TABLE =
      Tables.of(
          "adresse|cp|insee",
          "12 rue Victor Hugo|74910|",
          "|74910|",
          "rue de nulle part|99999|",
          "2 rue de la Gare||74902");

  @TempDir private Path folder;

  @Test
  void oneByOneAndTogetherAreTheSame() throws IOException {
    try (var search = SmallBase.store(folder).search()) {
      var geocoder = new Geocoder(search);
      var after = run(geocoder, Progress.NONE);

      assertThat(Tables.column(after, "result_status"))
          .containsExactly("ok", "skipped", "not-found", "ok");
      assertThat(Tables.column(after, "result_id"))
          .containsExactly("74901_0024_00012", "", "", "74902_0010_00002");
      assertThat(Tables.column(after, "result_housenumber")).containsExactly("12", "", "", "2");
      assertThat(Tables.column(after, "result_street").getFirst()).isEqualTo("Rue Victor Hugo");
      assertThat(Tables.column(after, "result_city").getLast()).isEqualTo("Saint-Aubin-les-Bois");
      var alone = geocoder.best(new Question("12 rue Victor Hugo", "74910", "")).orElseThrow();
      assertThat(Double.parseDouble(Tables.column(after, "result_score").getFirst()))
          .isBetween(alone.score() - 0.001, alone.score());
    }
  }

  @Test
  void itIsReadBackToldAndCanBeCancelled() throws IOException {
    var asked = asked();
    var json = new StepJson(AddressOperations.KINDS);

    assertThat(json.readOperation(json.write(asked))).isEqualTo(asked);
    assertThat(asked.needs().adds()).contains("result_score", "result_context", "result_status");
    try (var search = SmallBase.store(folder).search()) {
      var geocoder = new Geocoder(search);
      assertThatThrownBy(() -> run(geocoder, (_, _, _) -> true))
          .isInstanceOf(CancellationException.class);
      var change = asked.run(work(Map.of(Geocoder.class, geocoder), Progress.NONE));
      assertThat(Texts.in(Locale.FRENCH).say(asked.words(change)))
          .isEqualTo("4 adresses cherchées dans la base d’adresses");
    }
  }

  @Test
  void onlyTheRowsThatAreShownAreLookedFor() throws IOException {
    try (var search = SmallBase.store(folder).search()) {
      var some = asked(Optional.of(RowSet.of(0, 3)));
      var after =
          some.run(work(Map.of(Geocoder.class, new Geocoder(search)), Progress.NONE))
              .apply(State.of(TABLE));
      var json = new StepJson(AddressOperations.KINDS);

      assertThat(Tables.column(after, "result_status")).containsExactly("ok", "", "", "ok");
      assertThat(json.readOperation(json.write(some))).isEqualTo(some);
    }
  }

  @Test
  void whatIsFoundIsKeptWhenItIsCancelled() throws IOException {
    var rows = Collections.nCopies(500, "12 rue Victor Hugo|74910|");
    var table = Tables.of("adresse|cp|insee", numbered(rows));
    try (var search = SmallBase.store(folder).search()) {
      Progress afterAWhile = (_, done, _) -> done >= 128;
      Map<Class<?>, Object> resources = Map.of(Geocoder.class, new Geocoder(search));
      var change = asked().run(new Work(State.of(table), resources, afterAWhile));

      var status = Tables.column(change.apply(State.of(table)), "result_status");

      assertThat(status.subList(0, 128)).containsOnly("ok");
      assertThat(status.subList(128, 500)).containsOnly("");
    }
  }

  /** Each another address. */
  private static List<String> numbered(List<String> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(i -> rows.get(i).replace("12", "12, n° " + i + " rue Victor Hugo,"))
        .toList();
  }

  @Test
  void withoutABaseItSaysWhatToDo() {
    assertThatThrownBy(() -> asked().run(work(Map.of(), Progress.NONE)))
        .isInstanceOf(ProblemException.class);
  }

  private static State run(Geocoder geocoder, Progress progress) {
    return asked().run(work(Map.of(Geocoder.class, geocoder), progress)).apply(State.of(TABLE));
  }

  private static Work work(Map<Class<?>, Object> resources, Progress progress) {
    return new Work(State.of(TABLE), resources, progress);
  }

  private static GeocodeAddresses asked() {
    return asked(Optional.empty());
  }

  private static GeocodeAddresses asked(Optional<RowSet> rows) {
    return new GeocodeAddresses(
        TABLE.id(),
        List.of(column("adresse")),
        Optional.of(column("cp")),
        Optional.of(column("insee")),
        rows);
  }

  private static ColumnRef column(String title) {
    return ColumnRef.to(TABLE.named(title).orElseThrow());
  }
}
