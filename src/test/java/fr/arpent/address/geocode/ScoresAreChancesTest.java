package fr.arpent.address.geocode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Shared;
import fr.arpent.address.SampleAddresses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The score is a chance, on generated questions of all kinds with a seed it was not set with. */
class ScoresAreChancesTest {
  private static final long SEED = 20261126;

  /** Fewer answers say nothing of their band. */
  private static final int ENOUGH = 25;

  /** With {@link #ENOUGH} answers, chance alone makes so much. */
  private static final double FAIR = 0.25;

  @TempDir private Path folder;

  @Test
  void inTheSampleTown() throws IOException {
    check(SampleAddresses.file(folder), 6);
  }

  @Test
  void inADepartment() throws IOException {
    check(Shared.file("data/addresses/adresses-74-semisynthetic-dev.csv.gz"), 10);
  }

  private void check(Path file, int count) throws IOException {
    var reliability = new Reliability();
    var r = new Random(SEED);
    try (var base = TrialBase.of(file, folder.resolve("store"), r)) {
      var geocoder = new Geocoder(base.search());
      for (var trial : Trial.of(base.around(), r, count)) {
        var answer = geocoder.best(Question.of(trial.text()));
        answer.ifPresent(a -> reliability.add(a.score(), trial.isRight(answer)));
      }
    }
    System.out.println(file.getFileName() + ", seed " + SEED + "\n" + reliability);

    assertThat(reliability.shareFrom(8)).as("right at 0.8 and more").isGreaterThanOrEqualTo(0.99);
    for (var band : bands(reliability)) {
      var least = band / 10.0;
      assertThat(reliability.share(band))
          .as("right from %.1f on%n%s", least, reliability)
          .isBetween(least - FAIR, least + 0.1 + FAIR);
    }
  }

  private static List<Integer> bands(Reliability reliability) {
    return IntStream.range(0, 10).filter(b -> reliability.answers(b) >= ENOUGH).boxed().toList();
  }
}
