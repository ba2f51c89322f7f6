package fr.arpent.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.geo.Distance;
import org.junit.jupiter.api.Test;

/** Rows without position are placed one after another. */
class PlacingTest {
  private final Bench bench = new Bench(0, Double.NaN, 10, Double.NaN, Double.NaN);
  private final MapSelection selection = new MapSelection(bench.desk);
  private final Placing placing =
      new Placing(
          bench.desk, bench.model, selection, new PointMoves(bench.desk, bench.model, bench.words));

  @Test
  void eachClickPlacesTheNextAndSelectsTheOneAfter() {
    bench.show();
    placing.start();

    assertThat(placing.next().get()).isEqualTo(1);
    assertThat(placing.left()).isEqualTo(3);
    assertThat(selection.current()).isEqualTo(1);
    placing.place(320, 250);
    assertThat(placing.next().get()).isEqualTo(3);
    assertThat(selection.current()).isEqualTo(3);
    placing.place(330, 250);
    placing.place(340, 250);
    assertThat(placing.next().get()).isNull();
    assertThat(bench.asked).hasSize(3);
    assertThat(Distance.metres(Bench.place(10, 0), bench.table().points().at(1).orElseThrow()))
        .isCloseTo(0, within(0.2));
  }

  @Test
  void theCurrentRowComesFirstIfItHasNoPosition() {
    bench.show();
    bench.select(3);
    placing.start();

    assertThat(placing.next().get()).isEqualTo(3);
    placing.place(320, 250);
    assertThat(placing.next().get()).isEqualTo(1);
  }

  @Test
  void stoppedAClickPlacesNothing() {
    bench.show();
    placing.start();
    placing.stop();
    placing.place(320, 250);

    assertThat(bench.asked).isEmpty();
    assertThat(placing.left()).isZero();
  }

  @Test
  void nothingIsPlacedWhereChangesAreRefusedOrNothingLacksAPosition() {
    bench.show();
    bench.desk.lock(true);
    placing.start();
    assertThat(placing.next().get()).isNull();

    var whole = new Bench(0, 10);
    whole.show();
    var none =
        new Placing(
            whole.desk,
            whole.model,
            new MapSelection(whole.desk),
            new PointMoves(whole.desk, whole.model, whole.words));
    none.start();
    assertThat(none.next().get()).isNull();
  }
}
