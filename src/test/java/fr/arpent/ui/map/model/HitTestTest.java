package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.desk.PointState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is under the pointer. */
class HitTestTest {

  @Test
  void thePointNearestToThePointerIsHit() {
    var view = Clouds.view(17);
    var cloud = PointCloud.of(Clouds.at(6.1, 45.9, lon(view, 320), 45.9));
    var hits = new HitTest(cloud, view, Detail.of(view, 1), Grouping.CROWDED);

    assertThat(hits.at(303, 252)).isEqualTo(new Hit.Point(0));
    assertThat(hits.at(313, 250)).isEqualTo(new Hit.Point(1));
    assertThat(hits.at(300, 280)).isEqualTo(new Hit.Nothing());
  }

  @Test
  void whatIsFilteredOutIsNotThere() {
    var cloud =
        Clouds.looking(
            Clouds.at(6.1, 45.9), _ -> new PointLook(PointState.TO_DO, false, false, false));

    assertThat(
            new HitTest(cloud, Clouds.view(17), Detail.of(Clouds.view(17), 1), Grouping.CROWDED)
                .at(300, 250))
        .isEqualTo(new Hit.Nothing());
  }

  @Test
  void aStackIsHitAsAWhole() {
    var cloud = PointCloud.of(Clouds.at(6.1, 45.9, 6.1, 45.9));

    assertThat(
            new HitTest(cloud, Clouds.view(17), Detail.of(Clouds.view(17), 1), Grouping.CROWDED)
                .at(300, 250))
        .isEqualTo(new Hit.Stack(List.of(0, 1)));
  }

  @Test
  void aGroupIsHitWhereItIsDrawnOnAnyScreen() {
    var places = Clouds.many(3000, 12);
    var cloud = PointCloud.of(places);
    var view = Clouds.view(13);
    for (var detail :
        List.of(
            Detail.of(view, 1),
            Detail.of(view, 1.25),
            Detail.of(view, 2),
            Detail.of(view, 1, 1.3),
            Detail.of(view, 1.25, 2))) {
      var groups = 0;
      for (var tile : new TileGrid(detail.scale()).tiles(view.box(), 0)) {
        for (var group : TilePoints.of(cloud, tile, detail, Grouping.CROWDED).groups()) {
          var x = view.screenX((tile.left() + group.x()) / detail.scale());
          var y = view.screenY((tile.top() + group.y()) / detail.scale());
          var hit = new HitTest(cloud, view, detail, Grouping.CROWDED).at(x, y);
          assertThat(hit).isInstanceOf(Hit.Crowd.class);
          assertThat(((Hit.Crowd) hit).slots()).hasSize(group.count());
          groups++;
        }
      }
      assertThat(groups).isGreaterThan(5);
    }
  }

  private static double lon(Viewport view, double x) {
    return Mercator.lon(view.worldX(x));
  }
}
