package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.math.Vector2D;

class CrossFieldTest {
  private static final CrossField FIELD =
      new CrossField(
          new Envelope(0, 1000, 0, 1000),
          List.of(new Centreline(List.of(Vector2D.create(0, 0), Vector2D.create(1000, 1000)))));

  @Test
  void anArmIsNeverFurtherThanHalfARightAngleFromWhatWasWanted() {
    Dice dice = Dice.of(8);
    for (int i = 0; i < 500; i++) {
      double angle = dice.between(0, 6.28);
      Vector2D wanted = Vector2D.create(StrictMath.cos(angle), StrictMath.sin(angle));
      Vector2D place = Vector2D.create(dice.between(0, 1000), dice.between(0, 1000));

      Vector2D arm = FIELD.arm(place, wanted);

      assertThat(arm.length()).isBetween(0.999999, 1.000001);
      assertThat(arm.dot(wanted)).isGreaterThan(0.707);
    }
  }

  @Test
  void armsRunAlongAndAcrossTheMainRoad() {
    Vector2D along = Vector2D.create(1, 1).normalize();
    Vector2D across = Centreline.left(along);
    Vector2D place = Vector2D.create(500, 480);

    assertThat(FIELD.arm(place, along).dot(along)).isGreaterThan(0.95);
    assertThat(FIELD.arm(place, across).dot(across)).isGreaterThan(0.95);
  }
}
