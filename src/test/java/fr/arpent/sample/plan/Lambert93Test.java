package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.sample.Dice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

/** Against PROJ 9.1.1, {@code cs2cs EPSG:4171 +to EPSG:2154}, and the definition of the origin. */
class Lambert93Test {
  @ParameterizedTest
  @CsvSource({
    "6.129, 45.9, 942539.103051, 6538174.930297",
    "6.12, 45.91, 941797.979718, 6539256.962357",
    "6.2, 45.8, 948489.482618, 6527299.557834",
    "-4.5, 48.4, 145709.788950, 6837422.082614",
    "9.3, 42.1, 1221600.936242, 6131887.183583",
    "3, 46.5, 700000, 6600000"
  })
  void projectsToTheMillimetre(double longitude, double latitude, double x, double y) {
    Coordinate metres = Lambert93.project(longitude, latitude);

    assertThat(metres.x).isCloseTo(x, within(0.0005));
    assertThat(metres.y).isCloseTo(y, within(0.0005));
  }

  @Test
  void comesBackToWhereItStarted() {
    Dice dice = Dice.of(2154);
    for (int i = 0; i < 1000; i++) {
      double longitude = dice.between(-5, 9);
      double latitude = dice.between(41, 51);

      Coordinate back = Lambert93.unproject(Lambert93.project(longitude, latitude));

      assertThat(back.x).isCloseTo(longitude, within(1e-10));
      assertThat(back.y).isCloseTo(latitude, within(1e-10));
    }
  }
}
