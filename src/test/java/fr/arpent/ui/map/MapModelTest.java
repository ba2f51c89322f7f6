package fr.arpent.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What the map shows, and when it moves. */
class MapModelTest {

  @Test
  void allPointsAreShownWhenTheyCome() {
    var bench = new Bench(-400, 0, 300);
    bench.model.resize(600, 500);
    var clouds = new CloudKeeper(bench.desk, bench.model, Runnable::run, Runnable::run);
    bench.lay(clouds);

    var view = bench.model.view().get();
    var places = bench.model.cloud().get().places();
    assertThat(view.screenX(places.x(0))).isCloseTo(48, within(1.0));
    assertThat(view.screenX(places.x(2))).isCloseTo(552, within(1.0));
  }

  @Test
  void theyAreFittedAgainWhenTheMapGetsItsSizeButNotOnceTheUserMovedIt() {
    var bench = new Bench(-400, 0, 300);
    var clouds = new CloudKeeper(bench.desk, bench.model, Runnable::run, Runnable::run);
    bench.lay(clouds);
    bench.model.resize(1000, 500);
    var fitted = bench.model.view().get();
    bench.model.pan(10, 0);
    bench.model.resize(700, 500);

    var places = bench.model.cloud().get().places();
    assertThat(fitted.screenX(places.x(0))).isCloseTo(48, within(1.0));
    assertThat(bench.model.view().get().zoom()).isEqualTo(fitted.zoom());
  }

  @Test
  void aPointOnTheOtherSideOfTheWorldIsToldAndShownWhenAskedFor() {
    var bench = new Bench(-400, 0, 100, 300, 3_000_000);
    bench.model.resize(600, 500);
    bench.lay(new CloudKeeper(bench.desk, bench.model, Runnable::run, Runnable::run));
    var places = bench.model.cloud().get().places();
    var near = bench.model.view().get();
    var told = bench.model.outside().get();
    bench.model.fitMore();
    var all = bench.model.view().get();

    assertThat(near.screenX(places.x(3))).isCloseTo(552, within(1.0));
    assertThat(told).isEqualTo(1);
    assertThat(all.screenX(places.x(4))).isCloseTo(552, within(1.0));
    assertThat(bench.model.outside().get()).isZero();
  }

  @Test
  void howManyAreFarAwayIsToldUntilTheMapMoves() {
    var bench = new Bench(-400, 0, 100, 300, 3_000_000);
    bench.model.resize(600, 500);
    bench.lay(new CloudKeeper(bench.desk, bench.model, Runnable::run, Runnable::run));
    bench.model.fit();
    bench.model.resize(700, 500);
    var resized = bench.model.outside().get();
    bench.model.pan(1, 0);

    assertThat(resized).isEqualTo(1);
    assertThat(bench.model.outside().get()).isZero();
  }

  @Test
  void aStepDoesNotMoveTheMap() {
    var bench = new Bench(-400, 0, 300);
    bench.show();
    var before = bench.model.view().get();
    new PointMoves(bench.desk, bench.model, bench.words).place(1, Bench.place(5, 5));

    assertThat(bench.asked).hasSize(1);
    assertThat(bench.model.view().get()).isEqualTo(before);
  }

  @Test
  void aPointOutOfSightIsComeToAtTheSameZoom() {
    var bench = new Bench(-400, 0, 300);
    bench.show();
    bench.model.keepInView(1);
    var still = bench.model.view().get();
    bench.model.keepInView(0);
    var moved = bench.model.view().get();

    assertThat(still.screenX(bench.model.cloud().get().places().x(1))).isCloseTo(300, within(1.0));
    assertThat(moved.screenX(bench.model.cloud().get().places().x(0))).isCloseTo(300, within(1e-6));
    assertThat(moved.zoom()).isEqualTo(still.zoom());
  }
}
