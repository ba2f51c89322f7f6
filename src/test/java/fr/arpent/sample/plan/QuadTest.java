package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.math.Vector2D;

class QuadTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @Test
  void neighboursMayShareAWall() {
    assertThat(box(0, 0, 10, 8).overlaps(box(10, 0, 9, 8))).isFalse();
    assertThat(box(0, 0, 10, 8).overlaps(box(9.9, 0, 9, 8))).isFalse();
    assertThat(box(0, 0, 10, 8).overlaps(box(9, 0, 9, 8))).isTrue();
  }

  @Test
  void oneInsideTheOtherOverlaps() {
    assertThat(box(0, 0, 10, 10).overlaps(box(3, 3, 2, 2))).isTrue();
    assertThat(box(3, 3, 2, 2).overlaps(box(0, 0, 10, 10))).isTrue();
  }

  @Test
  void agreesWithTheGeometryLibraryWhereMoreThanAWallIsShared() {
    Dice dice = Dice.of(5);
    for (int i = 0; i < 2_000; i++) {
      Quad one = turned(dice);
      Quad two = turned(dice);
      double shared = one.polygon(FACTORY).intersection(two.polygon(FACTORY)).getArea();
      if (shared > 6) {
        assertThat(one.overlaps(two)).as("seed 5, case " + i).isTrue();
      }
      if (shared == 0) {
        assertThat(one.overlaps(two)).as("seed 5, case " + i).isFalse();
      }
    }
  }

  private static Quad turned(Dice dice) {
    double angle = dice.between(0, 6.28);
    Vector2D run = Vector2D.create(StrictMath.cos(angle), StrictMath.sin(angle));
    Vector2D deep = Centreline.left(run).multiply(dice.between(5, 15));
    Vector2D start = Vector2D.create(dice.between(0, 30), dice.between(0, 30));
    Vector2D end = start.add(run.multiply(dice.between(5, 15)));
    return new Quad(start, end, end.add(deep), start.add(deep));
  }

  private static Quad box(double x, double y, double width, double height) {
    return new Quad(
        Vector2D.create(x, y),
        Vector2D.create(x + width, y),
        Vector2D.create(x + width, y + height),
        Vector2D.create(x, y + height));
  }
}
