package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.sample.Dice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.math.Vector2D;

class CentrelineTest {
  private static final Centreline BENT =
      new Centreline(List.of(point(0, 0), point(30, 0), point(30, 40)));

  @Test
  void measuresMetresFromTheStart() {
    assertThat(BENT.length()).isEqualTo(70);
    assertThat(BENT.along(1)).isEqualTo(30);
    assertThat(BENT.at(10)).isEqualTo(point(10, 0));
    assertThat(BENT.at(50)).isEqualTo(point(30, 20));
  }

  @Test
  void staysWithinItsEnds() {
    assertThat(BENT.at(-5)).isEqualTo(point(0, 0));
    assertThat(BENT.at(500)).isEqualTo(point(30, 40));
  }

  @Test
  void leftIsLeftOfTheHeading() {
    assertThat(BENT.heading(60)).isEqualTo(point(0, 1));
    assertThat(BENT.beside(60, 4)).isEqualTo(point(26, 30));
    assertThat(BENT.beside(60, -4)).isEqualTo(point(34, 30));
  }

  @Test
  void theReversedLineHasTheOtherSides() {
    assertThat(BENT.reversed().beside(10, 4)).isEqualTo(point(34, 30));
    assertThat(BENT.reversed().length()).isEqualTo(70);
  }

  @Test
  void theNearestPointIsNearerThanAnyOther() {
    Dice dice = Dice.of(11);
    for (int i = 0; i < 300; i++) {
      Vector2D place = point(dice.between(-20, 60), dice.between(-20, 60));
      double least = BENT.at(BENT.nearest(place)).distance(place);
      for (double metres = 0; metres <= 70; metres += 0.5) {
        assertThat(BENT.at(metres).distance(place)).isGreaterThanOrEqualTo(least - 1e-9);
      }
    }
  }

  @Test
  void aSmoothCurvePassesThroughItsControlsWithoutSharpBends() {
    List<Vector2D> controls =
        new ArrayList<>(List.of(point(0, 0), point(100, 40), point(200, -30), point(320, 0)));
    Centreline curve = Centreline.smooth(controls);

    for (Vector2D control : controls) {
      assertThat(curve.at(curve.nearest(control)).distance(control)).isCloseTo(0, within(1e-6));
    }
    for (double metres = 10; metres < curve.length() - 10; metres += 7) {
      assertThat(curve.heading(metres).dot(curve.heading(metres + 7))).isGreaterThan(0.85);
    }
  }

  private static Vector2D point(double x, double y) {
    return Vector2D.create(x, y);
  }
}
