package fr.arpent.ui.map.paint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.Grouping;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.TileGrid;
import fr.arpent.ui.map.model.TileGrid.Tile;
import fr.arpent.ui.map.model.TilePoints;
import fr.arpent.ui.map.paint.TileWish.Wanted;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Scheme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tiles are drawn in the order wished for; a new wish replaces the one before. */
class TileWorkTest {
  private final List<Runnable> threads = new ArrayList<>();
  private final List<TileWork.Done> done = new ArrayList<>();
  private final TileWork work = new TileWork(threads::add, 1, done::add);
  private final Detail detail = Detail.of(Grounds.view(1), 1);
  private final TilePainter painter =
      new TilePainter(
          Grounds.cross(), Places.NONE, Layers.ALL, Palette.of(Scheme.LIGHT), Letters.load());

  @Test
  void theMostWantedComesFirst() {
    var tiles = new TileGrid(detail.scale()).tiles(Grounds.view(1).box(), 0);
    work.want(wish(tiles, null));
    run();

    assertThat(done).extracting(TileWork.Done::tile).containsExactlyElementsOf(tiles);
    assertThat(done).allMatch(d -> d.pixels() != null);
  }

  @Test
  void whatWasNotYetDrawnIsForgottenForANewWish() {
    work.want(wish(List.of(new Tile(1, 1), new Tile(1, 2)), null));
    work.want(wish(List.of(new Tile(2, 2)), null));
    run();

    assertThat(done).extracting(TileWork.Done::tile).containsExactly(new Tile(2, 2));
  }

  @Test
  void aTileWhosePointsAreRightIsNotDrawnAgain() {
    work.want(wish(List.of(new Tile(1, 1)), TilePoints.NONE));
    run();

    assertThat(done).hasSize(1);
    assertThat(done.getFirst().pixels()).isNull();
  }

  @Test
  void atMostOneThreadIsAskedAtOnce() {
    work.want(wish(List.of(new Tile(1, 1), new Tile(1, 2)), null));
    work.want(wish(List.of(new Tile(1, 1), new Tile(1, 2)), null));

    assertThat(threads).hasSize(1);
  }

  @Test
  void afterAFailureTheNextWishIsDrawn() {
    var failing = new TileWork(threads::add, 1, _ -> fail());
    failing.want(wish(List.of(new Tile(1, 1)), TilePoints.NONE));
    var first = threads.removeFirst();
    assertThat(org.assertj.core.api.Assertions.catchThrowable(first::run))
        .isInstanceOf(IllegalStateException.class);
    failing.want(wish(List.of(new Tile(1, 1)), TilePoints.NONE));

    assertThat(threads).hasSize(1);
  }

  private static void fail() {
    throw new IllegalStateException("on purpose");
  }

  private TileWish wish(List<Tile> tiles, @Nullable TilePoints shown) {
    return new TileWish(
        painter,
        PointCloud.NONE,
        detail,
        Grouping.CROWDED,
        tiles.stream().map(tile -> new Wanted(tile, shown)).toList());
  }

  private void run() {
    while (!threads.isEmpty()) {
      threads.removeFirst().run();
    }
  }
}
