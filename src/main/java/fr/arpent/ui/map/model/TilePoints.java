package fr.arpent.ui.map.model;

import fr.arpent.ui.map.model.TileGrid.Tile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What of the points is drawn on one tile, from the lowest to the highest. Two that are equal give
 * the same picture, so a step redraws only the tiles whose points it touched.
 *
 * @param groups crowds, each drawn as one square
 * @param points single points, and the upper one of each stack
 */
public record TilePoints(List<Group> groups, List<Spot> points) {

  /** No point. */
  public static final TilePoints NONE = new TilePoints(List.of(), List.of());

  /** How far over the border of a tile the drawing of a point may reach, in pixels at ratio 1. */
  public static final int REACH = 24;

  public TilePoints {
    groups = List.copyOf(groups);
    points = List.copyOf(points);
  }

  /**
   * A point on a tile.
   *
   * @param x pixels from the tile's left border
   * @param y pixels from the tile's top border
   * @param look packed {@link PointLook}
   * @param stack how many stand in this place
   */
  public record Spot(int x, int y, byte look, int stack) {}

  /** What {@code cloud} draws on {@code tile}. */
  public static TilePoints of(PointCloud cloud, Tile tile, Detail detail, Grouping grouping) {
    var grid = new TileGrid(detail.scale());
    var crowds = new Crowds(cloud, tile, detail, grouping);
    var spots = new ArrayList<Spot>();
    var reach = grid.box(tile, REACH * detail.marks());
    cloud
        .places()
        .visit(
            reach,
            slot -> {
              if (!crowds.hides(slot) && standsOnTop(cloud, slot)) {
                spots.add(spot(cloud, slot, tile, detail.scale()));
              }
            });
    spots.sort(
        Comparator.comparingInt((Spot spot) -> PointLook.rank(spot.look))
            .thenComparingInt(Spot::y)
            .thenComparingInt(Spot::x));
    return new TilePoints(crowds.groups(), spots);
  }

  private static Spot spot(PointCloud cloud, int slot, Tile tile, double scale) {
    var x = (int) Math.floor(cloud.places().x(slot) * scale - tile.left());
    var y = (int) Math.floor(cloud.places().y(slot) * scale - tile.top());
    return new Spot(x, y, cloud.looks()[slot], stack(cloud, slot));
  }

  /** How many points are shown in the place of this one. */
  private static int stack(PointCloud cloud, int slot) {
    return cloud.stacks().has(slot)
        ? (int) Arrays.stream(cloud.stacks().of(slot)).filter(cloud::shows).count()
        : 1;
  }

  /** Of a stack the point that most wants to be seen is drawn. */
  private static boolean standsOnTop(PointCloud cloud, int slot) {
    if (!cloud.stacks().has(slot)) {
      return true;
    }
    var best = slot;
    for (var other : cloud.stacks().of(slot)) {
      var higher = PointLook.rank(cloud.looks()[other]) - PointLook.rank(cloud.looks()[best]);
      if (higher > 0 || (higher == 0 && other < best)) {
        best = other;
      }
    }
    return best == slot;
  }
}
