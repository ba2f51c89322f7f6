package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.desk.Sheets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GridGeometryTest {
  private static final ColumnLayout TEN =
      new ColumnLayout(
          Sheets.table(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"), List.of())
              .columns(),
          _ -> 100,
          74,
          0);

  /** A million lines of 28 px under a header of 54 px, ten lines in view. */
  private final GridGeometry geometry =
      new GridGeometry(new GridSizes(1, Density.NORMAL), TEN, 1_000_000, 500, 54 + 280);

  @Test
  void findsTheLineAtAPlace() {
    var scroll = new Scroll(100, 10, 0);
    assertThat(geometry.lineAt(scroll, 53)).isEqualTo(-1);
    assertThat(geometry.lineAt(scroll, 54)).isEqualTo(100);
    assertThat(geometry.lineAt(scroll, 54 + 18)).isEqualTo(101);
    assertThat(geometry.y(scroll, 101)).isEqualTo(54 + 18);
    assertThat(geometry.last(scroll)).isEqualTo(110);
    assertThat(geometry.page()).isEqualTo(9);
  }

  @Test
  void scrollsToTheVeryEndOfAMillionLinesToThePixel() {
    var end = geometry.by(Scroll.START, 0, 1e12);
    var bottom = geometry.y(end, 1_000_000);
    assertThat(bottom).isEqualTo(geometry.height() - GridGeometry.MARGIN);
    assertThat(geometry.by(end, 0, -1).offset())
        .isEqualTo(Math.floorMod((int) end.offset() - 1, 28));
    assertThat(geometry.by(end, 0, -1e12)).isEqualTo(Scroll.START);
  }

  @Test
  void revealsAsLittleAsItCan() {
    assertThat(geometry.reveal(Scroll.START, 5, 0)).isEqualTo(Scroll.START);
    var down = geometry.reveal(Scroll.START, 10, 0);
    assertThat(geometry.y(down, 10) + 28).isEqualTo(geometry.height() - GridGeometry.MARGIN);
    var up = geometry.reveal(new Scroll(50, 0, 0), 20, 0);
    assertThat(up).isEqualTo(new Scroll(20, 0, 0));
    var right = geometry.reveal(Scroll.START, 0, 6);
    assertThat(TEN.right(6, right.left())).isEqualTo(500 - GridGeometry.MARGIN);
    assertThat(geometry.reveal(right, 0, 0).left()).isZero();
  }

  @Test
  void showsAThirdFromTheTopOnlyWhatIsOutOfView() {
    assertThat(geometry.show(Scroll.START, 8, 0)).isEqualTo(Scroll.START);
    assertThat(geometry.show(Scroll.START, 9, 0))
        .as("a line that the scroll bar covers")
        .isNotEqualTo(Scroll.START);
    var shown = geometry.show(Scroll.START, 5_000, 0);
    assertThat(shown.line()).isEqualTo(4_997);
    assertThat(geometry.show(Scroll.START, 0, 0)).isEqualTo(Scroll.START);
  }

  @Test
  void whateverIsScrolledStaysInside() {
    var seed = 20261124L;
    var random = new Random(seed);
    var scroll = Scroll.START;
    for (var i = 0; i < 2_000; i++) {
      scroll =
          geometry.by(scroll, random.nextInt(-800, 800), random.nextInt(-90_000_000, 90_000_000));
      assertThat(scroll.line()).as("seed %d", seed).isBetween(0, 999_999);
      assertThat(scroll.offset()).as("seed %d", seed).isBetween(0.0, 28.0);
      assertThat(scroll.left()).as("seed %d", seed).isBetween(0.0, geometry.furthestLeft());
      var line = random.nextInt(1_000_000);
      var there = geometry.reveal(scroll, line, random.nextInt(10));
      assertThat(geometry.y(there, line)).as("seed %d", seed).isBetween(54.0, 54.0 + 280 - 28);
    }
  }

  @Test
  void aShortTableDoesNotScroll() {
    var few = new GridGeometry(new GridSizes(1, Density.NORMAL), TEN, 3, 2_000, 600);
    assertThat(few.by(Scroll.START, 500, 500)).isEqualTo(Scroll.START);
    assertThat(few.last(Scroll.START)).isEqualTo(2);
    assertThat(few.lineAt(Scroll.START, 400)).isEqualTo(-1);
  }

  @Test
  void textTwiceAsLargeDoublesEveryMeasure() {
    var sizes = new GridSizes(2, Density.TIGHT);
    assertThat(sizes.row()).isEqualTo(48);
    assertThat(sizes.header()).isEqualTo(108);
    assertThat(sizes.number(7)).isGreaterThan(sizes.number(3));
  }
}
