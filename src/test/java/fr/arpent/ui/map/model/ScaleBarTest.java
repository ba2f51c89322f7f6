package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scale is a round length that fits. */
class ScaleBarTest {

  @ParameterizedTest
  @CsvSource({"1.02, 100", "1.5, 50", "0.6, 200", "4.5, 20", "0.02, 5000", "40, 2"})
  void roundAndAsLongAsFits(double pixelsPerMetre, double metres) {
    var bar = ScaleBar.of(pixelsPerMetre, 125);

    assertThat(bar.metres()).isEqualTo(metres);
    assertThat(bar.pixels()).isEqualTo(metres * pixelsPerMetre).isBetween(49.0, 125.0);
  }
}
