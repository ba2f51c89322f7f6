package fr.arpent.ui.map;

import fr.arpent.ui.map.model.TileGrid;
import fr.arpent.ui.map.model.TileGrid.Tile;
import fr.arpent.ui.map.model.TilePoints;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.paint.TilePainter;
import fr.arpent.ui.map.paint.TileWish;
import fr.arpent.ui.map.paint.TileWork;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/** The tiles of one scale that are drawn, those used last, up to a bound. On the JavaFX thread. */
final class TileSet {
  private static final int KEPT = 192;
  private final double scale;
  private final Map<Tile, Shown> tiles =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Tile, Shown> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * No tile yet.
   *
   * @param scale pixels of the screen across the Mercator square
   */
  TileSet(double scale) {
    this.scale = scale;
  }

  /** A picture, what it was drawn for and what of the points stands on it. */
  private record Shown(Image image, TileWish wish, TilePoints points) {}

  double scale() {
    return scale;
  }

  boolean isEmpty() {
    return tiles.isEmpty();
  }

  /** Whether there is a picture, right or not, for all that {@code view} shows. */
  boolean covers(Viewport view) {
    var grid = new TileGrid(scale);
    return scale > 0
        && grid.count(view.box()) <= tiles.size()
        && grid.tiles(view.box(), 0).stream().allMatch(tiles::containsKey);
  }

  /** The tiles to draw for {@code view}: never more than there are. */
  private Collection<Tile> meeting(Viewport view) {
    var grid = new TileGrid(scale);
    return grid.count(view.box()) <= tiles.size()
        ? grid.tiles(view.box(), 0)
        : List.copyOf(tiles.keySet());
  }

  /** Whether the picture of {@code tile} is what {@code wish} would draw. */
  boolean right(Tile tile, TileWish wish) {
    var found = tiles.get(tile);
    return found != null
        && found.wish.painter() == wish.painter()
        && found.wish.cloud().equals(wish.cloud())
        && found.wish.grouping().equals(wish.grouping());
  }

  /** What of the points stands on the picture of {@code tile}, if {@code painter} drew it. */
  @Nullable TilePoints pointsOn(Tile tile, TilePainter painter) {
    var found = tiles.get(tile);
    return found == null || found.wish.painter() != painter ? null : found.points;
  }

  /** Keeps a tile that is ready. */
  void put(TileWork.Done done) {
    var before = tiles.get(done.tile());
    if (done.pixels() != null) {
      tiles.put(done.tile(), new Shown(Images.of(done.pixels()), done.wish(), done.points()));
    } else if (before != null) {
      tiles.put(done.tile(), new Shown(before.image, done.wish(), done.points()));
    }
  }

  /** Draws the tiles that {@code view} meets, scaled if it has another scale. */
  void draw(GraphicsContext on, Viewport view, double ratio) {
    if (tiles.isEmpty()) {
      return;
    }
    var zoom = view.scale() * ratio / scale;
    var left = view.worldX(0) * scale * zoom;
    var top = view.worldY(0) * scale * zoom;
    for (var tile : meeting(view)) {
      var found = tiles.get(tile);
      if (found != null) {
        var x = Math.rint(tile.left() * zoom - left);
        var y = Math.rint(tile.top() * zoom - top);
        var right = Math.rint((tile.left() + TileGrid.SIDE) * zoom - left);
        var bottom = Math.rint((tile.top() + TileGrid.SIDE) * zoom - top);
        if (right - x == found.image.getWidth()
            && bottom - y == found.image.getHeight()
            && ratio == 1) {
          on.drawImage(found.image, x, y); // copied, not resampled
        } else {
          on.drawImage(
              found.image, x / ratio, y / ratio, (right - x) / ratio, (bottom - y) / ratio);
        }
      }
    }
  }
}
