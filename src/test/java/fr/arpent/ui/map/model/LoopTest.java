package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoopTest {
  /** An L, drawn from its corner on and not closed by hand. */
  private static final Loop CORNER =
      Loop.from(0, 0).to(0, 30).to(30, 30).to(30, 20).to(10, 20).to(10, 0);

  @ParameterizedTest
  @CsvSource({
    "5, 5, true",
    "5, 25, true",
    "25, 25, true",
    "20, 10, false",
    "-1, 5, false",
    "15, 31, false"
  })
  void whatLiesInsideIsMeantAlsoWhereTheLineTurnsIn(double x, double y, boolean inside) {
    assertThat(CORNER.contains(x, y)).isEqualTo(inside);
  }

  @Test
  void closesByItself() {
    assertThat(CORNER.closed()).hasSize(14).endsWith(0, 0);
    assertThat(CORNER.box()).isEqualTo(new Box(0, 0, 30, 30));
  }

  @Test
  void aPlaceAloneHoldsNothing() {
    assertThat(Loop.from(3, 3).contains(3, 3)).isFalse();
  }
}
