package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.ui.desk.HeaderMark;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConformityBarTest {

  @Test
  void everyPartIsSeenAndTogetherTheyFillTheBar() {
    var seed = 5L;
    var random = new Random(seed);
    for (var i = 0; i < 300; i++) {
      var counts = random.ints(4, 0, 1 << random.nextInt(1, 20)).toArray();
      var parts = (int) Arrays.stream(counts).filter(count -> count > 0).count();
      var widths = ConformityBar.widths(header(counts), 100);
      for (var part = 0; part < 4; part++) {
        assertThat(widths[part])
            .as("seed %d, %s", seed, Arrays.toString(counts))
            .satisfies(
                counts[part] == 0
                    ? w -> assertThat(w).isZero()
                    : w -> assertThat(w).isGreaterThanOrEqualTo(2));
      }
      if (parts > 0) {
        assertThat(Arrays.stream(widths).sum() + parts - 1).isEqualTo(100);
      }
    }
  }

  @Test
  void oneWrongCellInAMillionShows() {
    assertThat(ConformityBar.widths(header(999_999, 0, 1, 0), 84)).containsExactly(81, 0, 2, 0);
  }

  private static HeaderMark header(int... counts) {
    return new HeaderMark(
        "type", Message.of("x"), counts[0], counts[1], counts[2], counts[3], false, null);
  }
}
