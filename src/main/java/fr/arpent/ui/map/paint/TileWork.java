package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.TileGrid.Tile;
import fr.arpent.ui.map.model.TilePoints;
import fr.arpent.ui.map.paint.TileWish.Wanted;
import fr.arpent.ui.map.raster.Pixels;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Draws the tiles that are wished for on threads of its own. A new wish takes the place of what is
 * left of the one before, so a map that moves fast never waits for what it passed.
 */
public final class TileWork {
  private final Executor threads;
  private final int most;
  private final Consumer<Done> ready;
  private final Deque<Wanted> left = new ArrayDeque<>();
  private @Nullable TileWish wish;
  private int working;

  /**
   * Work on {@code threads}.
   *
   * @param most how many tiles are drawn at once
   * @param ready is told each tile, on the thread that drew it
   */
  public TileWork(Executor threads, int most, Consumer<Done> ready) {
    this.threads = threads;
    this.most = most;
    this.ready = ready;
  }

  /**
   * A tile that is ready.
   *
   * @param pixels its picture; null when the one that is shown is right
   */
  public record Done(TileWish wish, Tile tile, TilePoints points, @Nullable Pixels pixels) {}

  /** Draws {@code next} and no more of what was wished before. */
  public synchronized void want(TileWish next) {
    wish = next;
    left.clear();
    left.addAll(next.tiles());
    while (working < Math.min(most, left.size())) {
      working++;
      threads.execute(this::work);
    }
  }

  /** An exception is left to the thread's handler, who tells it; other tiles are still drawn. */
  private void work() {
    var finished = false;
    try {
      for (var job = next(); job != null; job = next()) {
        ready.accept(job.draw());
      }
      finished = true;
    } finally {
      if (!finished) {
        stopped();
      }
    }
  }

  private synchronized void stopped() {
    working--;
  }

  private synchronized @Nullable Job next() {
    var wanted = left.poll();
    if (wanted == null || wish == null) {
      working--;
      return null;
    }
    return new Job(wish, wanted);
  }

  /** One tile to draw. */
  private record Job(TileWish wish, Wanted wanted) {

    Done draw() {
      var painter = wish.painter();
      var tile = wanted.tile();
      var points = painter.points(wish.cloud(), tile, wish.detail(), wish.grouping());
      var right = points.equals(wanted.shown());
      return new Done(
          wish, tile, points, right ? null : painter.paint(tile, wish.detail(), points));
    }
  }
}
