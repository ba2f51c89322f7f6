package fr.arpent.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Hit;
import fr.arpent.ui.map.model.Spread;
import org.junit.jupiter.api.Test;

/** What a click does. */
class MapClicksTest {

  @Test
  void onAPointItSelectsItsRowAndOnTheGroundNothing() {
    var bench = new Bench(0, 40);
    bench.show();
    var clicks = clicks(bench);
    clicks.click(380, 250);
    assertThat(bench.desk.selection().get().slot()).isEqualTo(1);
    clicks.click(200, 100);
    assertThat(bench.desk.selection().get().slot()).as("unchanged").isEqualTo(1);
  }

  @Test
  void onAStackItLaysItOutAndThenEachPointCanBeClicked() {
    var bench = new Bench(0, 0, 0, 40);
    bench.show();
    var clicks = clicks(bench);
    clicks.click(300, 250);
    assertThat(bench.model.spread().get()).containsExactly(0, 1, 2);
    assertThat(bench.desk.selection().get().slot()).isEqualTo(-1);

    bench.model.textScale().set(2);
    for (var leg : Spread.around(0, 0, bench.model.spread().get())) {
      assertThat(clicks.at(300 + 2 * leg.x(), 250 + 2 * leg.y()))
          .as("where it lies with text at 200 %%")
          .isEqualTo(new Hit.Point(leg.slot()));
    }
    bench.model.textScale().set(1);
    for (var leg : Spread.around(300, 250, bench.model.spread().get())) {
      assertThat(clicks.at(leg.x(), leg.y())).isEqualTo(new Hit.Point(leg.slot()));
      clicks.click(leg.x(), leg.y());
      assertThat(bench.desk.selection().get().slot()).isEqualTo(leg.slot());
    }
    assertThat(bench.model.spread().get()).as("still laid out").hasSize(3);
    clicks.click(100, 100);
    assertThat(bench.model.spread().get()).isEmpty();
  }

  @Test
  void onAGroupItComesNearerAndALumpThatNoZoomPartsIsLaidOut() {
    var metres = new double[40];
    for (var i = 0; i < 40; i++) {
      metres[i] = i < 20 ? i : 500;
    }
    var bench = new Bench(metres);
    bench.show();
    var clicks = clicks(bench);
    bench.model.view().set(bench.model.view().get().metreOf(0.2));
    var before = bench.model.view().get().zoom();
    var group = groupNear(clicks, 300, 250);
    clicks.click(group[0], group[1]);
    assertThat(bench.model.view().get().zoom()).isGreaterThan(before);

    bench.model.keepInView(25);
    bench.model.view().set(bench.model.view().get().zoomed(21));
    bench.model.keepInView(25);
    var places = bench.model.cloud().get().places();
    var view = bench.model.view().get().at(places.x(25), places.y(25));
    bench.model.view().set(view);
    var lump = groupNear(clicks, 300, 250);
    clicks.click(lump[0], lump[1]);
    assertThat(bench.model.spread().get()).hasSize(20);
  }

  private static double[] groupNear(MapClicks clicks, double x, double y) {
    for (var dx = -64; dx <= 64; dx += 4) {
      for (var dy = -64; dy <= 64; dy += 4) {
        if (clicks.at(x + dx, y + dy) instanceof Hit.Crowd) {
          return new double[] {x + dx, y + dy};
        }
      }
    }
    throw new AssertionError("no group near " + x + ", " + y);
  }

  private static MapClicks clicks(Bench bench) {
    return new MapClicks(
        bench.model,
        new MapSelection(bench.desk),
        () -> Detail.of(bench.model.view().get(), 1, bench.model.textScale().get()));
  }
}
