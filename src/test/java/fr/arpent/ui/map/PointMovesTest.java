package fr.arpent.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.geo.Distance;
import fr.arpent.geo.position.ClearPoints;
import fr.arpent.geo.position.PlacePoint;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Points are moved by dragging, by the keyboard, and taken away. */
class PointMovesTest {
  private final Bench bench = new Bench(0, 10, 20);
  private final MapSelection selection = new MapSelection(bench.desk);
  private final PointMoves moves = new PointMoves(bench.desk, bench.model, bench.words);
  private final Nudges nudges = new Nudges(bench.model, selection, moves);

  @Test
  void aDragIsShownThenOneStep() {
    bench.show();
    var gesture = new MoveGesture(bench.model, moves, 0, 302, 251);
    gesture.to(320, 260);
    gesture.to(340, 280);

    assertThat(bench.asked).isEmpty();
    assertThat(distance()).isEqualTo("24 m");
    gesture.drop();
    assertThat(bench.asked).singleElement().isInstanceOf(PlacePoint.class);
    assertThat(bench.model.drag().get()).as("shown until the points are told").isNull();
    assertThat(moved(0)).isCloseTo(24.0, within(0.5));
  }

  @Test
  void givenUpNothingIsAsked() {
    bench.show();
    var gesture = new MoveGesture(bench.model, moves, 0, 300, 250);
    gesture.to(340, 280);
    gesture.cancel();

    assertThat(bench.asked).isEmpty();
    assertThat(bench.model.drag().get()).isNull();
  }

  @Test
  void aRunOfNudgesIsOneStep() {
    bench.show();
    bench.select(1);
    nudges.by(1, 0);
    nudges.by(1, 0);
    nudges.by(1, 0);
    nudges.by(0, 4);

    assertThat(bench.asked).isEmpty();
    assertThat(distance()).isEqualTo("5 m");
    nudges.finish();
    nudges.finish();
    assertThat(bench.asked).hasSize(1);
    assertThat(moved(1)).isCloseTo(5.0, within(0.1));
  }

  @Test
  void aRunGivenUpMovesNothing() {
    bench.show();
    bench.select(1);
    nudges.by(1, 0);
    nudges.cancel();
    nudges.finish();

    assertThat(bench.asked).isEmpty();
    assertThat(bench.model.drag().get()).isNull();
  }

  @Test
  void nothingMovesWhenChangesAreRefused() {
    bench.show();
    bench.select(1);
    bench.desk.lock(true);
    nudges.by(1, 0);

    assertThat(moves.allowed()).isFalse();
    assertThat(bench.model.drag().get()).isNull();
  }

  @Test
  void aRowWithoutPositionIsNotNudged() {
    var some = new Bench(0, Double.NaN);
    some.show();
    some.select(1);
    new Nudges(
            some.model,
            new MapSelection(some.desk),
            new PointMoves(some.desk, some.model, some.words))
        .by(1, 0);

    assertThat(some.model.drag().get()).isNull();
  }

  @Test
  void aPositionIsTakenAway() {
    bench.show();
    moves.clear(2);

    assertThat(bench.asked).singleElement().isInstanceOf(ClearPoints.class);
    assertThat(bench.table().points().has(2)).isFalse();
    moves.clear(2);
    assertThat(bench.asked).as("there is none to take away").hasSize(1);
  }

  private String distance() {
    return Objects.requireNonNull(bench.model.drag().get())
        .distance()
        .strong()
        .replace('\u202f', ' ')
        .replace('\u00a0', ' ');
  }

  private double moved(int slot) {
    var from = Bench.place(slot * 10, 0);
    return Distance.metres(from, bench.table().points().at(slot).orElseThrow());
  }
}
