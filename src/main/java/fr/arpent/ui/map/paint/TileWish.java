package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Grouping;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.TileGrid.Tile;
import fr.arpent.ui.map.model.TilePoints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tiles to draw, and what with.
 *
 * @param tiles the most wanted first
 */
public record TileWish(
    TilePainter painter, PointCloud cloud, Detail detail, Grouping grouping, List<Wanted> tiles) {

  public TileWish {
    tiles = List.copyOf(tiles);
  }

  /**
   * A tile to draw.
   *
   * @param shown what of the points stands on the picture of it that is shown, which need not be
   *     drawn again if that is right; null when there is none
   */
  public record Wanted(Tile tile, @Nullable TilePoints shown) {}

  /** What tiles are drawn with, before it is known which. */
  public record Inks(TilePainter painter, PointCloud cloud, Grouping grouping) {

    /** A wish for {@code tiles}. */
    public TileWish wish(Detail detail, List<Wanted> tiles) {
      return new TileWish(painter, cloud, detail, grouping, tiles);
    }
  }
}
