package fr.arpent.address.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import fr.arpent.address.AddressOperations;
import fr.arpent.address.columns.AddressColumns;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.Tables;
import fr.arpent.step.State;
import fr.arpent.step.StepJson;
import fr.arpent.step.Work;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AddressServiceTest {
  private static final String FEATURES =
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"Point",
      "coordinates":[6.125,45.9]},"properties":{"label":"3 Rue du Lac 74000 Annecy","score":0.97,
      "type":"housenumber","id":"74010_0120_00003","citycode":"74010"}}]}\
      """;
  private static final Pattern LINE = Pattern.compile("\"(\\d+)\",\"([^\"]*)\",.*");
  private static final Table TABLE =
      Tables.of(
          "adresse|cp", "3 rue A|74000", "|74000", "4 rue B|74000", "3 rue A|74000", "perdu|");

  @Test
  void oneAddressIsSearchedAndOnePlaceLookedUp() throws IOException {
    try (var server = new LocalServer(e -> LocalServer.answer(e, 200, FEATURES))) {
      var service = service(server);

      var found = service.search("3 rue du Lac & quai", 5, Progress.NONE);
      var near = service.reverse(new LonLat(6.125, 45.9), 1, Progress.NONE);

      assertThat(found).isEqualTo(near).singleElement().satisfies(this::isTheLake);
      assertThat(server.asked().getFirst())
          .startsWith("GET /search?")
          .contains("q=3+rue+du+Lac+%26+quai", "limit=5");
      assertThat(server.asked().getLast())
          .startsWith("GET /reverse?")
          .contains("lon=6.1250000", "lat=45.9000000");
    }
  }

  private void isTheLake(OnlineAnswer answer) {
    assertThat(answer.label()).isEqualTo("3 Rue du Lac 74000 Annecy");
    assertThat(answer.place()).isEqualTo(new LonLat(6.125, 45.9));
    assertThat(answer.score()).isEqualTo(0.97);
  }

  @Test
  void aBusyServerIsLeftAloneAndAskedAgain() throws IOException {
    var calls = new AtomicInteger();
    HttpHandler handler =
        e -> {
          e.getResponseHeaders().set("Retry-After", "0");
          LocalServer.answer(e, calls.getAndIncrement() < 2 ? 429 : 200, FEATURES);
        };
    try (var server = new LocalServer(handler)) {
      assertThat(service(server).search("x", 1, Progress.NONE)).hasSize(1);
      assertThat(server.asked()).hasSize(3);
    }
    assertThat(
            problem(
                e -> {
                  e.getResponseHeaders().set("Retry-After", "0");
                  LocalServer.answer(e, 503, "");
                }))
        .isEqualTo("address.online.busy");
  }

  @Test
  void whatIsNoAnswerIsTold() throws IOException {
    assertThat(problem(e -> LocalServer.answer(e, 400, ""))).isEqualTo("address.online.refused");
    for (var nonsense : List.of("<html>", "[]", "{\"features\":[1]}", "{}")) {
      assertThat(problem(e -> LocalServer.answer(e, 200, nonsense)))
          .isEqualTo("address.online.not-understood");
    }
    assertThat(problem(e -> LocalServer.cut(e, FEATURES.getBytes(StandardCharsets.UTF_8), 20)))
        .isEqualTo("address.online.cut");
  }

  @Test
  void aTableIsAskedEachQuestionOnce() throws IOException {
    try (var server = new LocalServer(e -> LocalServer.answer(e, 200, batch(e)))) {
      var batch = new OnlineBatch(service(server), 2);
      var found = batch.ask(columns().questions(TABLE), TABLE.rows(), Progress.NONE);
      var after = taken(found);

      assertThat(found.problem()).isEmpty();
      assertThat(server.asked()).containsExactly("POST /search/csv", "POST /search/csv");
      assertThat(Tables.column(after, "result_label"))
          .containsExactly("3 RUE A", "", "4 RUE B", "3 RUE A", "");
      assertThat(Tables.column(after, "result_status"))
          .containsExactly("ok", "skipped", "ok", "ok", "not-found");
      assertThat(Tables.column(after, "result_latitude").getFirst()).isEqualTo("45.9");
      assertThat(PositionColumns.of(after.get(TABLE.id())).orElseThrow().epsg()).isEqualTo(4326);
    }
  }

  @Test
  void aCutBatchKeepsWhatItHasAndGoesOnWithTheRest() throws IOException {
    var calls = new AtomicInteger();
    HttpHandler handler =
        e -> {
          if (calls.getAndIncrement() == 1) {
            LocalServer.cut(e, new byte[100], 10);
          } else {
            LocalServer.answer(e, 200, batch(e));
          }
        };
    try (var server = new LocalServer(handler)) {
      var batch = new OnlineBatch(service(server), 1);
      var questions = columns().questions(TABLE);
      var first = batch.ask(questions, TABLE.rows(), Progress.NONE);

      assertThat(first.problem().orElseThrow().message().code()).isEqualTo("address.online.cut");
      assertThat(first.rows()).isEqualTo(RowSet.of(0, 1, 3));

      var rest = batch.ask(questions, RowSet.of(2, 4), Progress.NONE);

      assertThat(rest.problem()).isEmpty();
      assertThat(rest.rows()).isEqualTo(RowSet.of(2, 4));
      assertThat(server.asked()).hasSize(4);
    }
  }

  @Test
  void aStoppedBatchKeepsWhatItHas() throws IOException {
    try (var server = new LocalServer(e -> LocalServer.answer(e, 200, batch(e)))) {
      var batch = new OnlineBatch(service(server), 1);
      var questions = columns().questions(TABLE);
      Progress afterOne = (_, done, _) -> done >= 1;

      assertThat(batch.ask(questions, TABLE.rows(), afterOne).rows()).isEqualTo(RowSet.of(0, 1, 3));
      assertThatThrownBy(() -> batch.ask(questions, TABLE.rows(), (_, _, _) -> true))
          .isInstanceOf(CancellationException.class);
    }
  }

  @Test
  void theStepIsReadBackAndTold() throws IOException {
    var step = new TakeOnlineAnswers(TABLE.id(), columns(), "https://example.org/");
    var json = new StepJson(AddressOperations.KINDS);

    assertThat(json.readOperation(json.write(step))).isEqualTo(step);
    var line = java.util.Collections.nCopies(step.needs().adds().size(), "x");
    var found = new OnlineBatch.Found(RowSet.of(0), List.of(line), Optional.empty());
    assertThat(Texts.in(Locale.ENGLISH).say(step.words(step.run(work(found)))))
        .isEqualTo("1 address asked of the service https://example.org/");
    assertThatThrownBy(() -> step.run(Work.on(State.of(TABLE))))
        .isInstanceOf(ProblemException.class);
  }

  /** What the service writes, from what it was sent. */
  private static String batch(HttpExchange exchange) throws IOException {
    var form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(form.contains("name=\"postcode\"")).isEqualTo(form.contains("\"74000\""));
    assertThat(form).contains("name=\"columns\"", "\"n\",\"q\"");
    return form.lines()
        .map(LINE::matcher)
        .filter(java.util.regex.Matcher::matches)
        .map(
            m ->
                m.group(2).equals("perdu")
                    ? m.group(1) + ",,,,not-found"
                    : m.group(1) + "," + m.group(2).toUpperCase(Locale.ROOT) + ",6.1,45.9,ok")
        .collect(
            Collectors.joining("\n", "n,result_label,longitude,latitude,result_status\n", "\n"));
  }

  private static State taken(OnlineBatch.Found found) {
    var step = new TakeOnlineAnswers(TABLE.id(), columns(), "x");
    return step.run(work(found)).apply(State.of(TABLE));
  }

  private static Work work(OnlineBatch.Found found) {
    return new Work(State.of(TABLE), Map.of(OnlineBatch.Found.class, found), Progress.NONE);
  }

  private static AddressColumns columns() {
    return new AddressColumns(
        List.of(Tables.ref(TABLE, "adresse")),
        Optional.of(Tables.ref(TABLE, "cp")),
        Optional.empty());
  }

  private static AddressService service(LocalServer server) {
    var web = new Web(Duration.ofSeconds(5), Duration.ofSeconds(5));
    return new AddressService(server.base(), web, Duration.ofMillis(1));
  }

  private static String problem(HttpHandler handler) throws IOException {
    Consumer<AddressService> search = s -> s.search("x", 1, Progress.NONE);
    try (var server = new LocalServer(handler)) {
      search.accept(service(server));
      return "";
    } catch (ProblemException e) {
      return e.problem().message().code();
    }
  }
}
