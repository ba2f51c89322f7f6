package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.ui.map.model.TileGrid.Tile;
import org.junit.jupiter.api.Test;

/** The world in tiles. */
class TileGridTest {
  private final TileGrid grid = new TileGrid(256 * 1000.0);

  @Test
  void aTileShowsItsPartOfTheWorld() {
    var box = grid.box(new Tile(500, 300), 0);

    assertThat(box.left()).isCloseTo(0.5, within(1e-12));
    assertThat(box.bottom()).isCloseTo(0.301, within(1e-12));
  }

  @Test
  void tilesOfAViewCoverItAndTheMiddleComesFirst() {
    var tiles = grid.tiles(new Box(0.5005, 0.3005, 0.5025, 0.3025), 0);

    assertThat(tiles).hasSize(9).startsWith(new Tile(501, 301));
  }

  @Test
  void aRingIsOneTileMoreOnEverySide() {
    assertThat(grid.tiles(new Box(0.5005, 0.3005, 0.5006, 0.3006), 1))
        .hasSize(9)
        .contains(new Tile(499, 299), new Tile(501, 301));
  }

  @Test
  void countingIsCheapHoweverFarAway() {
    var world = new Box(0, 0, 1, 1);
    assertThat(new TileGrid(1 << 26).count(world)).isGreaterThan(1L << 34);
    var near = new TileGrid(4096);
    var box = new Box(0.5, 0.5, 0.6, 0.55);
    assertThat(near.count(box)).isEqualTo(near.tiles(box, 0).size());
  }
}
