package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Grouping;
import fr.arpent.ui.map.model.OverlayMark;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.TileGrid;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.raster.Pixels;
import java.util.List;

/** Tiles side by side as one picture, the same as in the window. */
public final class TileMosaic {
  private final TilePainter painter;

  /** Pictures drawn by {@code painter}. */
  public TileMosaic(TilePainter painter) {
    this.painter = painter;
  }

  /**
   * What {@code view} shows.
   *
   * @param ratio pixels of the picture for one of the view
   */
  public Pixels draw(Viewport view, double ratio, PointCloud cloud, Grouping grouping) {
    var detail = Detail.of(view, ratio);
    var grid = new TileGrid(detail.scale());
    var width = (int) Math.ceil(view.width() * ratio);
    var height = (int) Math.ceil(view.height() * ratio);
    var picture = new Pixels(width, height);
    var left = Math.rint(view.worldX(0) * detail.scale());
    var top = Math.rint(view.worldY(0) * detail.scale());
    for (var tile : grid.tiles(view.box(), 0)) {
      var on = painter.points(cloud, tile, detail, grouping);
      var drawn = painter.paint(tile, detail, on);
      picture.draw(drawn, (int) (tile.left() - left), (int) (tile.top() - top), 255);
    }
    return picture;
  }

  /** Draws {@code marks} on {@code picture}, {@code ratio} of whose pixels make one of the view. */
  public static void above(Pixels picture, List<OverlayMark> marks, double ratio) {
    new OverlayPainter(picture, ratio).draw(marks);
  }
}
