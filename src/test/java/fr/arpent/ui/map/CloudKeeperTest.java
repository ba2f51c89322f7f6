package fr.arpent.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The points follow the desk. */
class CloudKeeperTest {

  @Test
  void positionsStatesAndCountsComeFromTheDesk() {
    var bench =
        new Bench(
            slot -> slot == 0 ? PointState.SEEN : PointState.TO_FIX, _ -> {}, 0, 10, Double.NaN);
    bench.show();

    var cloud = bench.model.cloud().get();
    assertThat(cloud.places().count()).isEqualTo(2);
    assertThat(cloud.look(0).state()).isEqualTo(PointState.SEEN);
    assertThat(cloud.look(1).state()).isEqualTo(PointState.TO_FIX);
    assertThat(bench.model.legend().get().count(PointState.NO_POSITION)).isEqualTo(1);
  }

  @Test
  void selectedRowsAreRinged() {
    var bench = new Bench(0, 10, 20);
    bench.show();
    var column = bench.table().sheet().table().columns().getFirst().id();
    bench
        .desk
        .selection()
        .set(new Selection(new CellRef(column, new RowId(0)), RowSet.range(0, 2), List.of(column)));

    assertThat(bench.model.cloud().get().look(1).selected()).isTrue();
    assertThat(bench.model.cloud().get().look(2).selected()).isFalse();
  }

  @Test
  void aSelectionKeepsThePlaces() {
    var bench = new Bench(0, 10, 20);
    bench.show();
    var places = bench.model.cloud().get().places();
    bench.select(1);

    assertThat(bench.model.cloud().get().places()).isSameAs(places);
  }

  @Test
  void filteredRowsAreShownFaintly() {
    var bench = new Bench(0, 10, 20);
    var clouds = bench.show();
    var table = bench.table();
    bench.desk.show(
        new Sheet(table.sheet().state(), new RowView(new int[] {1}, 3), table.sheet().marks()));

    assertThat(clouds.points().get()).isNotNull();
    assertThat(bench.model.cloud().get().shows(0)).isFalse();
    assertThat(bench.model.cloud().get().shows(1)).isTrue();
  }

  @Test
  void withoutTableThereIsNothing() {
    var bench = new Bench(0, 10, 20);
    bench.show();
    bench.desk.show(null);

    assertThat(bench.model.cloud().get().places().count()).isZero();
  }

  @Test
  void whileOneIsMadeOnlyTheNewestWaits() {
    var bench = new Bench(0, 10, 20);
    var waiting = new ArrayList<Runnable>();
    var clouds = new CloudKeeper(bench.desk, bench.model, waiting::add, Runnable::run);
    bench.lay(clouds);
    bench.select(0);
    bench.select(1);
    bench.select(2);

    assertThat(waiting).hasSize(1);
    waiting.removeFirst().run();
    assertThat(waiting).as("one more for all that came meanwhile").hasSize(1);
    waiting.removeFirst().run();
    assertThat(waiting).isEmpty();
    assertThat(bench.model.cloud().get().places().count()).isEqualTo(3);
  }
}
