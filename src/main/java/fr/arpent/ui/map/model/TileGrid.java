package fr.arpent.ui.map.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The world cut into square pictures at one scale. The same scale always gives the same tiles.
 *
 * @param scale pixels of the screen across the Mercator square
 */
public record TileGrid(double scale) {

  /** The side of a tile in pixels of the screen. */
  public static final int SIDE = 256;

  /** One tile: the {@code x}th from the west and {@code y}th from the north. */
  public record Tile(int x, int y) {

    /** Pixels from the west border of the world to its left border. */
    public double left() {
      return (double) x * SIDE;
    }

    /** Pixels from the north border of the world to its top border. */
    public double top() {
      return (double) y * SIDE;
    }
  }

  /** What part of the world {@code tile} shows, with {@code margin} pixels more on each side. */
  public Box box(Tile tile, double margin) {
    return new Box(
        (tile.left() - margin) / scale,
        (tile.top() - margin) / scale,
        (tile.left() + SIDE + margin) / scale,
        (tile.top() + SIDE + margin) / scale);
  }

  /** How many tiles meet {@code box}: millions where it is looked at from far above this scale. */
  public long count(Box box) {
    long across = column(box.right()) - column(box.left()) + 1L;
    return across * (column(box.bottom()) - column(box.top()) + 1L);
  }

  /** The tiles that meet {@code box} with {@code ring} more around them, the middle ones first. */
  public List<Tile> tiles(Box box, int ring) {
    var left = column(box.left()) - ring;
    var right = column(box.right()) + ring;
    var top = column(box.top()) - ring;
    var bottom = column(box.bottom()) + ring;
    var tiles = new ArrayList<Tile>();
    for (var y = top; y <= bottom; y++) {
      for (var x = left; x <= right; x++) {
        tiles.add(new Tile(x, y));
      }
    }
    tiles.sort(
        Comparator.comparingDouble(
            tile ->
                Math.max(
                    Math.abs(tile.x - (left + right) / 2.0),
                    Math.abs(tile.y - (top + bottom) / 2.0))));
    return tiles;
  }

  private int column(double world) {
    return (int) Math.floor(world * scale / SIDE);
  }
}
