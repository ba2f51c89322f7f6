package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Grouping;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.TileGrid.Tile;
import fr.arpent.ui.map.model.TilePoints;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.theme.Palette;
import java.util.List;

/**
 * Draws whole tiles on one ground in the colours of one palette. Keeps what several tiles, or the
 * same tile after a step, can share: the ground beneath the points and the names of a block. Safe
 * for all threads.
 */
public final class TilePainter {
  private static final int GROUNDS_KEPT = 128;
  private static final int BLOCKS_KEPT = 48;
  private final Ground ground;
  private final Places places;
  private final Layers layers;
  private final Letters letters;
  private final GroundPainter grounds;
  private final NamePainter names;
  private final PointPainter points;
  private final Recent<Key, Pixels> groundsDrawn = new Recent<>(GROUNDS_KEPT);
  private final Recent<Key, List<StreetName>> namesPlaced = new Recent<>(BLOCKS_KEPT);

  /**
   * Draws {@code ground} in {@code palette}.
   *
   * @param places of the points that names keep clear of; names stay where they are when one of
   *     these points moves
   * @param layers what is drawn and what not
   */
  public TilePainter(
      Ground ground, Places places, Layers layers, Palette palette, Letters letters) {
    this.layers = layers;
    this.ground = ground;
    this.places = places;
    this.letters = letters;
    grounds = new GroundPainter(ground, layers, palette, letters.regular());
    names = new NamePainter(palette, letters.regular());
    points = new PointPainter(palette, letters, new GlyphStamps(palette));
  }

  /** A tile at one scale. */
  private record Key(Tile tile, double scale) {}

  /** What of {@code cloud} falls on {@code tile}. */
  public TilePoints points(PointCloud cloud, Tile tile, Detail detail, Grouping grouping) {
    return TilePoints.of(cloud, tile, detail, grouping);
  }

  /**
   * The tile with all that is on it, opaque.
   *
   * @param on what of the points falls on it
   */
  public Pixels paint(Tile tile, Detail detail, TilePoints on) {
    var key = new Key(tile, detail.scale());
    var beneath = groundsDrawn.get(key, () -> grounds.paint(tile, detail));
    var paper = Paper.on(beneath.copy());
    if (layers.names()) {
      names.paint(paper, tile, names(tile, detail), detail.marks());
    }
    points.paint(paper, on, detail);
    return paper.pixels();
  }

  private List<StreetName> names(Tile tile, Detail detail) {
    var block = NameBlock.of(tile);
    return namesPlaced.get(
        new Key(block, detail.scale()),
        () -> NameBlock.place(block, detail, ground, places, letters.regular()));
  }
}
