package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.geo.Distance;
import org.junit.jupiter.api.Test;

/** The projection of maps on the web. */
class MercatorTest {

  @Test
  void theMiddleOfTheWorldIsInTheMiddle() {
    assertThat(Mercator.x(0)).isEqualTo(0.5);
    assertThat(Mercator.y(0)).isCloseTo(0.5, within(1e-12));
    assertThat(Mercator.y(85.0511287798)).isCloseTo(0, within(1e-9));
  }

  /** Tile 14/8469/5835 of the usual scheme holds 45.9 N, 6.1 E. */
  @Test
  void aTownOfTheAlpsFallsOnItsTileOfTheUsualScheme() {
    assertThat((int) (Mercator.x(6.1) * (1 << 14))).isEqualTo(8469);
    assertThat((int) (Mercator.y(45.9) * (1 << 14))).isEqualTo(5835);
  }

  @Test
  void thereAndBackAgain() {
    for (var lat = -80.0; lat <= 80; lat += 7.3) {
      assertThat(Mercator.lat(Mercator.y(lat))).isCloseTo(lat, within(1e-9));
      assertThat(Mercator.lon(Mercator.x(2 * lat))).isCloseTo(2 * lat, within(1e-9));
    }
  }

  @Test
  void aMetreIsAMetreOnTheGround() {
    var y = Mercator.y(45.9);
    var east = Mercator.lon(Mercator.x(6.1) + 100 / Mercator.metres(y));

    assertThat(Distance.metres(6.1, 45.9, east, 45.9)).isCloseTo(100, within(0.4));
  }
}
