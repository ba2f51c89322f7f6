package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rectangles. */
class BoxTest {
  private final Box box = new Box(1, 2, 5, 4);

  @Test
  void bordersBelongToIt() {
    assertThat(box.contains(1, 4)).isTrue();
    assertThat(box.contains(5.1, 3)).isFalse();
    assertThat(box.meets(new Box(5, 4, 9, 9))).isTrue();
    assertThat(box.meets(new Box(5.1, 2, 9, 9))).isFalse();
  }

  @Test
  void cornersMayComeInAnyOrder() {
    assertThat(Box.between(5, 2, 1, 4)).isEqualTo(box);
  }

  @Test
  void unionsBeginWithNothing() {
    assertThat(Box.NONE.isEmpty()).isTrue();
    assertThat(Box.NONE.with(1, 2).with(5, 4)).isEqualTo(box);
    assertThat(Box.NONE.union(box)).isEqualTo(box);
  }

  @Test
  void itGrowsOnEverySide() {
    assertThat(box.grown(1)).isEqualTo(new Box(0, 1, 6, 5));
    assertThat(box.middleX()).isEqualTo(3);
    assertThat(box.middleY()).isEqualTo(3);
  }
}
