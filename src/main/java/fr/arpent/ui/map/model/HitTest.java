package fr.arpent.ui.map.model;

import fr.arpent.ui.map.model.TileGrid.Tile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds what is under the pointer, as it is drawn: filtered out points are not there. */
public final class HitTest {
  private static final double REACH = 12;
  private static final double HALF_SQUARE = 14;
  private final PointCloud cloud;
  private final Viewport view;
  private final Detail detail;
  private final Grouping grouping;

  /** On what {@code view} shows of {@code cloud} in {@code detail}. */
  public HitTest(PointCloud cloud, Viewport view, Detail detail, Grouping grouping) {
    this.cloud = cloud;
    this.view = view;
    this.detail = detail;
    this.grouping = grouping;
  }

  /** What is at ({@code x}, {@code y}) of the view. */
  public Hit at(double x, double y) {
    var worldX = view.worldX(x);
    var worldY = view.worldY(y);
    var tile = tile(worldX, worldY);
    var crowds = new Crowds(cloud, tile, detail, grouping);
    for (var group : crowds.groups()) {
      if (covers(group, tile, worldX, worldY)) {
        return crowd(group, tile);
      }
    }
    return nearest(worldX, worldY, crowds);
  }

  private Tile tile(double worldX, double worldY) {
    return new Tile(
        (int) Math.floor(worldX * detail.scale() / TileGrid.SIDE),
        (int) Math.floor(worldY * detail.scale() / TileGrid.SIDE));
  }

  private boolean covers(Group group, Tile tile, double worldX, double worldY) {
    var half = HALF_SQUARE * detail.marks();
    return Math.abs(worldX * detail.scale() - tile.left() - group.x()) <= half
        && Math.abs(worldY * detail.scale() - tile.top() - group.y()) <= half;
  }

  private Hit crowd(Group group, Tile tile) {
    var side = Grouping.side(detail.marks());
    var left = tile.left() + Math.floorDiv(group.x(), side) * side;
    var top = tile.top() + Math.floorDiv(group.y(), side) * side;
    var scale = detail.scale();
    var cell =
        new Box(
            left / scale,
            top / scale,
            Math.nextDown((left + side) / scale),
            Math.nextDown((top + side) / scale));
    var slots = new ArrayList<Integer>();
    cloud
        .places()
        .visit(
            cell,
            slot -> {
              if (cloud.shows(slot)) {
                slots.add(slot);
              }
            });
    var box = Box.NONE;
    for (var slot : slots) {
      box = box.with(cloud.places().x(slot), cloud.places().y(slot));
    }
    return new Hit.Crowd(box, slots);
  }

  private Hit nearest(double worldX, double worldY, Crowds crowds) {
    var reach = REACH * detail.text() / view.scale();
    var best = new int[] {-1};
    var around = new Box(worldX, worldY, worldX, worldY).grown(reach);
    cloud
        .places()
        .visit(
            around,
            slot -> {
              if (cloud.shows(slot)
                  && !crowds.hides(slot)
                  && nearer(slot, best[0], worldX, worldY)) {
                best[0] = slot;
              }
            });
    return best[0] < 0 || distance(best[0], worldX, worldY) > reach
        ? new Hit.Nothing()
        : single(best[0]);
  }

  private Hit single(int slot) {
    var stack = shown(cloud.stacks().of(slot));
    return stack.size() > 1 ? new Hit.Stack(stack) : new Hit.Point(slot);
  }

  private List<Integer> shown(int[] slots) {
    return Arrays.stream(slots).filter(cloud::shows).boxed().toList();
  }

  /** Of two equally near, what is drawn higher. */
  private boolean nearer(int slot, int best, double worldX, double worldY) {
    if (best < 0) {
      return true;
    }
    var difference = distance(slot, worldX, worldY) - distance(best, worldX, worldY);
    return difference < 0
        || (difference == 0
            && PointLook.rank(cloud.looks()[slot]) > PointLook.rank(cloud.looks()[best]));
  }

  private double distance(int slot, double worldX, double worldY) {
    return Math.hypot(cloud.places().x(slot) - worldX, cloud.places().y(slot) - worldY);
  }
}
