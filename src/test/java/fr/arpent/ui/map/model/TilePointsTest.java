package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.map.model.TileGrid.Tile;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of the points falls on a tile, one by one or as groups. */
class TilePointsTest {
  private static final double RATIO = 1;

  /** Whatever the zoom, every point is drawn, alone or counted in a group, and once. */
  @ParameterizedTest
  @ValueSource(doubles = {11, 13.4, 14.7, 16, 18.2})
  void noPointIsLostAndNoneIsCountedTwice(double zoom) {
    var cloud = PointCloud.of(Clouds.many(3000, 12));
    var detail = Detail.of(Clouds.view(zoom), RATIO);
    var counted = 0;
    var single = new HashSet<String>();
    for (var tile : new TileGrid(detail.scale()).tiles(cloud.places().box(), 0)) {
      var on = TilePoints.of(cloud, tile, detail, Grouping.CROWDED);
      counted += on.groups().stream().mapToInt(Group::count).sum();
      for (var spot : on.points()) {
        var x = tile.left() + spot.x();
        var y = tile.top() + spot.y();
        var inside =
            spot.x() >= 0 && spot.y() >= 0 && spot.x() < TileGrid.SIDE && spot.y() < TileGrid.SIDE;
        if (inside) {
          counted++;
        }
        single.add(x + "," + y);
      }
    }
    assertThat(counted).isEqualTo(cloud.places().count());
    assertThat(single).hasSizeLessThanOrEqualTo(cloud.places().count());
  }

  @Test
  void aGroupNeverLeavesItsCell() {
    var cloud = PointCloud.of(Clouds.many(3000, 12));
    var detail = Detail.of(Clouds.view(13), RATIO);
    for (var tile : new TileGrid(detail.scale()).tiles(cloud.places().box(), 0)) {
      for (var group : TilePoints.of(cloud, tile, detail, Grouping.CROWDED).groups()) {
        assertThat(group.x() % 64).isBetween(14, 50);
        assertThat(group.y() % 64).isBetween(14, 50);
      }
    }
  }

  @Test
  void withoutGroupsEveryPointIsDrawn() {
    var cloud = PointCloud.of(Clouds.many(3000, 12));
    var detail = Detail.of(Clouds.view(12), RATIO);
    var tile = tileOf(cloud, 0, detail);

    var on = TilePoints.of(cloud, tile, detail, Grouping.NEVER);

    assertThat(on.groups()).isEmpty();
    assertThat(on.points()).hasSizeGreaterThan(1000);
  }

  @Test
  void aGroupCountsItsStates() {
    var places = new Places(30, i -> Clouds.LON + i * 2e-5, i -> Clouds.LAT);
    var cloud =
        Clouds.looking(
            places, slot -> Clouds.look(slot < 20 ? PointState.SEEN : PointState.TO_FIX));
    var detail = Detail.of(Clouds.view(12), RATIO);

    var groups = TilePoints.of(cloud, tileOf(cloud, 0, detail), detail, Grouping.CROWDED).groups();

    assertThat(groups).hasSize(1);
    assertThat(groups.getFirst().seen()).isEqualTo(20);
    assertThat(groups.getFirst().toFix()).isEqualTo(10);
  }

  @Test
  void whatIsFilteredOutIsInNoGroup() {
    var places = new Places(30, i -> Clouds.LON + i * 2e-5, i -> Clouds.LAT);
    var cloud =
        Clouds.looking(places, slot -> new PointLook(PointState.TO_DO, false, slot < 5, false));
    var detail = Detail.of(Clouds.view(12), RATIO);

    var on = TilePoints.of(cloud, tileOf(cloud, 0, detail), detail, Grouping.CROWDED);

    assertThat(on.groups()).isEmpty();
    assertThat(on.points()).hasSize(30);
  }

  @Test
  void ofAStackTheWorstIsDrawnWithTheCount() {
    var places = Clouds.at(6.1, 45.9, 6.1, 45.9, 6.1, 45.9);
    var cloud =
        Clouds.looking(
            places, slot -> Clouds.look(slot == 1 ? PointState.TO_FIX : PointState.SEEN));
    var detail = Detail.of(Clouds.view(18), RATIO);

    var on = TilePoints.of(cloud, tileOf(cloud, 0, detail), detail, Grouping.CROWDED);

    assertThat(on.points()).hasSize(1);
    assertThat(on.points().getFirst().stack()).isEqualTo(3);
    assertThat(PointLook.unpacked(on.points().getFirst().look()).state())
        .isEqualTo(PointState.TO_FIX);
  }

  @Test
  void aStepChangesOnlyTheTilesOfItsPoints() {
    var places = Clouds.many(500, 3);
    var before = PointCloud.of(places);
    var after =
        Clouds.looking(places, slot -> Clouds.look(slot == 0 ? PointState.SEEN : PointState.TO_DO));
    var detail = Detail.of(Clouds.view(17), RATIO);
    var touched =
        new TileGrid(detail.scale())
            .tiles(places.box(), 0).stream()
                .filter(
                    tile ->
                        !TilePoints.of(before, tile, detail, Grouping.CROWDED)
                            .equals(TilePoints.of(after, tile, detail, Grouping.CROWDED)))
                .toList();

    assertThat(touched).contains(tileOf(before, 0, detail)).hasSizeLessThanOrEqualTo(4);
  }

  private static Tile tileOf(PointCloud cloud, int slot, Detail detail) {
    return new Tile(
        (int) (cloud.places().x(slot) * detail.scale() / TileGrid.SIDE),
        (int) (cloud.places().y(slot) * detail.scale() / TileGrid.SIDE));
  }
}
