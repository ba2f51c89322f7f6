package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.plan.StreetIndex.Hit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.math.Vector2D;

class StreetIndexTest {
  private final StreetIndex index = new StreetIndex(new Envelope(0, 500, 0, 500));

  @BeforeEach
  void layTwoStreets() {
    index.add(0, new Centreline(List.of(at(100, 0), at(100, 500))));
    index.add(1, new Centreline(List.of(at(130, 0), at(130, 500))));
  }

  @Test
  void findsTheFirstStreetOnTheWay() {
    Hit hit = met(at(90, 250), at(200, 250));

    assertThat(hit.piece().street()).isZero();
    assertThat(hit.place().distance(at(100, 250))).isLessThan(1e-9);
  }

  @Test
  void findsNothingWhereNoStreetIs() {
    assertThat(index.firstHit(at(200, 250), at(260, 250))).isNull();
    assertThat(index.near(at(400, 400), 30)).isEmpty();
  }

  @Test
  void aWayThatStartsOnAStreetDoesNotMeetItAgain() {
    Hit hit = met(at(100, 250), at(140, 250));

    assertThat(hit.piece().street()).isEqualTo(1);
  }

  @Test
  void crowdingIsOnlyByStreetsOfTheSameHeading() {
    assertThat(index.parallelWithin(at(150, 250), at(0, 1), 25)).isTrue();
    assertThat(index.parallelWithin(at(150, 250), at(0, -1), 25)).isTrue();
    assertThat(index.parallelWithin(at(150, 250), at(1, 0), 25)).isFalse();
    assertThat(index.parallelWithin(at(150, 250), at(0, 1), 15)).isFalse();
  }

  private Hit met(Vector2D from, Vector2D to) {
    return Objects.requireNonNull(index.firstHit(from, to), "no street is met");
  }

  private static Vector2D at(double x, double y) {
    return Vector2D.create(x, y);
  }
}
