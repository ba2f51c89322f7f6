package fr.arpent.ui.map.model;

import java.util.Optional;

/**
 * Where the square stands that is drawn in place of a point and its neighbours.
 *
 * @param x of its middle, in the Mercator square
 * @param y of its middle, in the Mercator square
 */
public record GroupPlace(double x, double y) {

  /** The square that hides the point of {@code slot}, which has a place; empty if none does. */
  public static Optional<GroupPlace> hiding(
      int slot, PointCloud cloud, Detail detail, Grouping grouping) {
    var side = Grouping.side(detail.marks());
    var left = Math.floor(cloud.places().x(slot) * detail.scale() / side) * side;
    var top = Math.floor(cloud.places().y(slot) * detail.scale() / side) * side;
    return new Crowds(cloud, left, top, side, detail, grouping)
        .groups().stream()
            .map(
                group ->
                    new GroupPlace(
                        (left + group.x() + 0.5) / detail.scale(),
                        (top + group.y() + 0.5) / detail.scale()))
            .findFirst();
  }
}
