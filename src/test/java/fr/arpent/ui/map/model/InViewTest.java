package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.desk.RowView;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The points in view, one after another. */
class InViewTest {
  private final PointCloud cloud =
      PointCloud.of(Clouds.at(6.1, 45.9, 7.5, 45.9, 6.1005, 45.9, 6.1001, 45.9));
  private final Viewport view = Clouds.view(17);

  @Test
  void theyComeInTheOrderOfTheRowsShown() {
    assertThat(InView.of(cloud, view, new RowView(new int[] {3, 1, 0, 2}, 4)))
        .containsExactly(3, 0, 2);
    assertThat(InView.of(cloud, view, new RowView(new int[] {2}, 4))).containsExactly(2);
  }

  @Test
  void tabGoesToTheNextAndEndsPastTheLast() {
    var slots = List.of(3, 0, 2);

    assertThat(InView.next(slots, 3, false)).hasValue(0);
    assertThat(InView.next(slots, 3, true)).isEmpty();
    assertThat(InView.next(slots, 2, false)).isEmpty();
    assertThat(InView.next(slots, 99, false)).as("from elsewhere").hasValue(3);
    assertThat(InView.next(slots, 99, true)).hasValue(2);
    assertThat(InView.next(List.of(), 0, false)).isEmpty();
  }

  @Test
  void theNearestToTheMiddleIsFound() {
    assertThat(InView.nearestToCentre(cloud, view)).hasValue(0);
    assertThat(InView.nearestToCentre(cloud, view.at(0.1, 0.1))).isEmpty();
  }
}
