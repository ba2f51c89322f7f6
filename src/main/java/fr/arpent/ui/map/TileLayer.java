package fr.arpent.ui.map;

import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.TileGrid;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.paint.TileWish;
import fr.arpent.ui.map.paint.TileWish.Wanted;
import fr.arpent.ui.map.paint.TileWork;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The tiles in view. Panning only moves them. While the zoom changes the old ones are scaled; once
 * it rests they are drawn anew at the scale it has come to, whatever fraction that is.
 */
final class TileLayer {
  private static final int RING = 1;
  private final Canvas canvas = new Canvas();
  private final TileWork work;
  private final Runnable changed;
  private TileSet shown = new TileSet(0);
  private TileSet beneath = new TileSet(0);
  private @Nullable TileWish wish;

  /**
   * An empty layer.
   *
   * @param threads where tiles are drawn
   * @param window runs on the JavaFX thread
   * @param changed is told when there is something new to draw
   */
  TileLayer(Executor threads, Executor window, Runnable changed) {
    this.changed = changed;
    work = new TileWork(threads, 1, done -> window.execute(() -> ready(done)));
  }

  Canvas node() {
    return canvas;
  }

  /** Whether every tile of {@code view} is there at its own scale and right. */
  boolean complete(Viewport view, double ratio) {
    var current = wish;
    return current != null
        && shown.scale() == view.scale() * ratio
        && shown.covers(view)
        && current.tiles().stream().allMatch(t -> shown.right(t.tile(), current));
  }

  /** Wishes for the tiles of {@code view} and one ring around, and those of {@code soon} after. */
  void want(TileWish.Inks inks, Viewport view, Detail detail, List<Viewport> soon) {
    if (shown.scale() != detail.scale()) {
      beneath = shown.covers(view) || beneath.isEmpty() ? shown : beneath;
      shown = new TileSet(detail.scale());
    }
    var next = inks.wish(detail, List.of());
    var grid = new TileGrid(detail.scale());
    var tiles = new LinkedHashSet<>(grid.tiles(view.box(), 0));
    tiles.addAll(grid.tiles(view.box(), RING));
    soon.forEach(v -> tiles.addAll(grid.tiles(v.box(), 0)));
    var missing =
        tiles.stream()
            .filter(tile -> !shown.right(tile, next))
            .map(tile -> new Wanted(tile, shown.pointsOn(tile, next.painter())))
            .toList();
    wish = inks.wish(detail, missing);
    work.want(wish);
  }

  private void ready(TileWork.Done done) {
    if (done.wish().detail().scale() == shown.scale()) {
      shown.put(done);
      changed.run();
    }
  }

  /** Draws what {@code view} shows. */
  void draw(Viewport view, double ratio, Color land) {
    var on = canvas.getGraphicsContext2D();
    on.setFill(land);
    on.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
    on.setImageSmoothing(false); // on its way a picture need not be smooth, it must be quick
    if (!shown.covers(view)) {
      beneath.draw(on, view, ratio);
    }
    on.setImageSmoothing(shown.scale() == view.scale() * ratio);
    shown.draw(on, view, ratio);
    on.setImageSmoothing(true);
  }
}
