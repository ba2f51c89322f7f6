package fr.arpent.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowFilter;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Chips of the legend filter rows. */
class LegendFilterTest {
  private final Bench bench = new Bench(0, 10, 20);
  private final LegendFilter filter = new LegendFilter(bench.desk);

  @Test
  void aClickShowsOnlyTheseAndAnotherAllAgain() {
    filter.only(PointState.SEEN);
    assertThat(filter.chosen()).containsExactly(PointState.SEEN);
    filter.only(PointState.LATER);
    assertThat(filter.chosen()).containsExactly(PointState.LATER);
    filter.only(PointState.LATER);
    assertThat(bench.desk.arrangement().get().filters()).isEmpty();
  }

  @Test
  void withControlStatesAreAddedAndTakenOut() {
    filter.only(PointState.SEEN);
    filter.toggle(PointState.LATER);
    assertThat(bench.desk.arrangement().get().filters())
        .containsExactly(new RowFilter.States(Set.of(PointState.SEEN, PointState.LATER)));
    filter.toggle(PointState.SEEN);
    filter.toggle(PointState.LATER);
    assertThat(filter.chosen()).isEmpty();
  }

  @Test
  void otherFiltersStay() {
    var other =
        new RowFilter.Rows(
            fr.arpent.base.Message.of("ui.map.row", 1), fr.arpent.table.RowSet.range(0, 2));
    bench.desk.arrangement().set(bench.desk.arrangement().get().with(other));
    filter.only(PointState.SEEN);
    filter.only(PointState.SEEN);

    assertThat(bench.desk.arrangement().get().filters()).containsExactly(other);
  }
}
