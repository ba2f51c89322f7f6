package fr.arpent.ui.map.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Places along a line. */
class PolylineTest {
  private final Polyline line = new Polyline(new double[] {0, 0, 10, 0, 10, 20});

  @Test
  void placesAreFoundByTheirDistanceFromTheStart() {
    assertThat(line.length()).isEqualTo(30);
    assertThat(line.x(5)).isEqualTo(5);
    assertThat(line.y(15)).isEqualTo(5);
    assertThat(line.x(30)).isEqualTo(10);
    assertThat(line.y(30)).isEqualTo(20);
  }

  @Test
  void directionsFollowTheSegments() {
    assertThat(line.angle(5)).isZero();
    assertThat(line.angle(15)).isCloseTo(Math.PI / 2, within(1e-9));
  }

  @Test
  void aPartKeepsTheCornersBetweenItsEnds() {
    assertThat(line.part(5, 15)).containsExactly(5, 0, 10, 0, 10, 5);
    assertThat(line.part(2, 4)).containsExactly(2, 0, 4, 0);
  }
}
