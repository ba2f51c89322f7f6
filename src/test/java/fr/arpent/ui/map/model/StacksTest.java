package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Points in one place. */
class StacksTest {

  @Test
  void pointsInOnePlaceAreAStackAndOthersAreAlone() {
    var stacks = new Stacks(Clouds.at(6.1, 45.9, 6.1001, 45.9, 6.1, 45.9, 6.1, 45.9));

    assertThat(stacks.of(2)).containsExactly(0, 2, 3);
    assertThat(stacks.has(0)).isTrue();
    assertThat(stacks.has(1)).isFalse();
    assertThat(stacks.of(1)).isEmpty();
  }

  @Test
  void rowsWithoutPositionAreNoStack() {
    var stacks = new Stacks(Clouds.at(Double.NaN, Double.NaN, Double.NaN, Double.NaN));

    assertThat(stacks.has(0)).isFalse();
    assertThat(stacks.of(0)).isEmpty();
  }
}
