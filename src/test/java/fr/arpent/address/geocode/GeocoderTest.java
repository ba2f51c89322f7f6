package fr.arpent.address.geocode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.address.AddressStore;
import fr.arpent.base.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of dirt in an address, on a small invented base. */
class GeocoderTest {
  private static final double SURE = 0.8;

  /** A hint may bring other streets to mind; they must not count. */
  private static final double SLACK = 1e-4;

  @TempDir static Path folder = Path.of("");
  private static AddressStore store = new AddressStore(Path.of(""), InstantSource.system());
  private static final List<AutoCloseable> OPEN = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // before all tests
  private static Geocoder geocoder;

  @BeforeAll
  static void base() throws IOException {
    store = SmallBase.store(folder);
    var search = store.search();
    OPEN.add(search);
    geocoder = new Geocoder(search);
  }

  @AfterAll
  static void close() throws Exception {
    for (var open : OPEN) {
      open.close();
    }
  }

  static List<String> questions() {
    return SmallBase.lines("questions.txt");
  }

  @ParameterizedTest
  @MethodSource("questions")
  void findsWhatIsMeant(String line) {
    var parts = line.split("\\|", -1);
    var answers = geocoder.find(Question.of(parts[1]), 3);

    if (parts[2].equals("-")) {
      assertThat(answers).as("nothing sure").noneMatch(a -> a.score() >= SURE);
    } else {
      assertThat(answers).as("an answer").isNotEmpty();
      assertThat(answers.getFirst().id()).as("%s", answers).isEqualTo(parts[2]);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "12 rue Victor Hugo, 74910, '', 74901_0024_00012",
    "2 rue Victor Hugo, 74920, '', 74902_0011_00002",
    "2 rue de la Gare, '', 74902, 74902_0010_00002",
    "2 rue de la Gare, '', 74901, 74901_0010_00002",
    "12 rue Boileau, 75014, '', 99114_0001_00012",
    "12 rue du Lac, '', 74904, 74903_0010_00012"
  })
  void columnsOfTheirOwnSayWhere(String text, String postcode, String citycode, String id) {
    assertThat(geocoder.best(new Question(text, postcode, citycode)).orElseThrow().id())
        .isEqualTo(id);
  }

  @Test
  void aNumberThatIsNotThereIsNeverGivenAsFound() {
    var answer = geocoder.best(Question.of("13 rue de la Gare 74910 Vernelle")).orElseThrow();

    assertThat(answer.type()).isEqualTo("street");
    assertThat(answer.label()).isEqualTo("Rue de la Gare 74910 Vernelle-sur-Arve");
    assertThat(answer.address()).isEmpty();
    assertThat(answer.nearby()).extracting(n -> n.number()).contains(12, 14).hasSize(5);
  }

  @Test
  void equallyGoodAnswersShareTheChance() {
    var answers = geocoder.find(Question.of("12 rue Boileau"), 2);

    assertThat(answers)
        .extracting(Answer::id)
        .containsExactly("99114_0001_00012", "99116_0001_00012");
    assertThat(answers).allMatch(a -> a.score() > 0.4 && a.score() <= 0.5);
  }

  /** A way to write the same, and what it was. */
  static List<String> sameThings() {
    return List.of(
        "12 bis rue de la Gare 74910 Vernelle-sur-Arve|12 B RUE DE LA GARE 74910 VERNELLE SUR ARVE",
        "12 bis rue de la Gare 74910 Vernelle-sur-Arve|12b, r. de la gare - 74910"
            + " vernelle-sur-arve",
        "12 bis rue de la Gare 74910 Vernelle-sur-Arve|74910 Vernelle-sur-Arve 12bis rue de la"
            + " gare",
        "20 avenue de la Gare 74910 Vernelle-sur-Arve|20 av de la Gare 74910 Vernelle-sur-Arve",
        "6 rue de l'Église 74920 Saint-Aubin-les-Bois|6 RUE DE L’EGLISE, 74920 ST AUBIN LES BOIS",
        "21 chemin des Échelles Vernelle-sur-Arve|21 chemin des echelles Vernelle-sur-Arve");
  }

  @ParameterizedTest
  @MethodSource("sameThings")
  void theWayItIsWrittenChangesNothing(String pair) {
    var ways = pair.split("\\|", -1);
    var one = geocoder.best(Question.of(ways[0])).orElseThrow();
    var other = geocoder.best(Question.of(ways[1])).orElseThrow();

    assertThat(other.id()).isEqualTo(one.id());
    assertThat(other.score()).isCloseTo(one.score(), org.assertj.core.data.Offset.offset(0.01));
  }

  @Test
  void aTruePostcodeOrCommuneNeverLowersTheRightAnswer() {
    Cases.run(
        60,
        random -> {
          var row = street(random);
          var number = row[7].split(" ", -1)[0];
          var text = (number.equals("0") ? "" : number + " ") + row[1];
          var id = best(text + " " + row[2] + " " + row[4]).id();
          var bare = chance(text, id);
          var postcode = chance(text + " " + row[2], id);
          var commune = chance(text + " " + row[4], id);
          var both = chance(text + " " + row[2] + " " + row[4], id);

          assertThat(id).startsWith(row[0]);
          assertThat(postcode).isGreaterThanOrEqualTo(bare - SLACK);
          assertThat(commune).isGreaterThanOrEqualTo(bare - SLACK);
          assertThat(both).isGreaterThanOrEqualTo(Math.max(postcode, commune) - SLACK);
        });
  }

  private static Answer best(String text) {
    return geocoder.best(Question.of(text)).orElseThrow();
  }

  private static double chance(String text, String id) {
    return geocoder.find(Question.of(text), 50).stream()
        .filter(a -> a.id().equals(id))
        .mapToDouble(Answer::score)
        .findFirst()
        .orElse(0);
  }

  private static String[] street(Random random) {
    var rows = SmallBase.lines("rues.txt").stream().filter(r -> !r.contains("12P2")).toList();
    return rows.get(random.nextInt(rows.size())).split("\\|", -1);
  }

  @Test
  void noTextIsTooOdd() {
    Cases.run(
        400,
        random -> {
          var text = new StringBuilder();
          for (var left = random.nextInt(12); left > 0; left--) {
            text.append(Cases.text(random));
            text.appendCodePoint(random.nextInt(0x2fff) + 1);
          }
          assertThat(geocoder.find(Question.of(text.toString()), 3))
              .allMatch(a -> a.score() >= 0 && a.score() <= 1);
        });
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 5000})
  void aQuestionMayBeLong(int length) {
    var words = "bâtiment administratif du service technique de la voirie municipale ";
    var text = words.repeat(length / words.length() + 1).substring(0, length);

    assertThat(best("12 rue Victor Hugo 74910 Vernelle, " + text).id())
        .isEqualTo("74901_0024_00012");
  }

  @Test
  void askingAtOnceAndWhileImportingGivesTheSame() throws IOException {
    var texts = questions().stream().map(line -> line.split("\\|", -1)[1]).toList();
    var alone = texts.stream().map(t -> geocoder.best(Question.of(t))).toList();

    var imports =
        CompletableFuture.runAsync(
            () -> IntStream.range(0, 3).forEach(_ -> store.importFile(file(), Progress.NONE)));
    var together = texts.parallelStream().map(t -> geocoder.best(Question.of(t))).toList();
    imports.join();

    assertThat(together).isEqualTo(alone);
    try (var search = store.search()) {
      var fresh = new Geocoder(search);
      assertThat(texts.stream().map(t -> fresh.best(Question.of(t))).toList()).isEqualTo(alone);
    }
  }

  private static Path file() {
    return folder.resolve("rues.csv");
  }
}
