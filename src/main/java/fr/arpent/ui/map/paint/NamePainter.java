package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.TileGrid;
import fr.arpent.ui.map.model.TileGrid.Tile;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Polyline;
import fr.arpent.ui.map.raster.Stroke;
import fr.arpent.ui.map.raster.Typeface;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;
import java.util.List;

/** Writes the names of a block on the tiles they cross, each with a halo. */
final class NamePainter {

  /** How far under the middle of the street the base line runs, in parts of the size. */
  private static final double BELOW = 0.33;

  private static final double HALO = 3;
  private final Palette palette;
  private final Typeface letters;

  NamePainter(Palette palette, Typeface letters) {
    this.palette = palette;
    this.letters = letters;
  }

  /** Writes on the pixels of {@code tile} what of {@code names} falls on it. */
  void paint(Paper paper, Tile tile, List<StreetName> names, double ratio) {
    var left = Math.floorMod(tile.x(), NameBlock.TILES) * TileGrid.SIDE;
    var top = Math.floorMod(tile.y(), NameBlock.TILES) * TileGrid.SIDE;
    for (var name : names) {
      if (crosses(name, left, top)) {
        var text =
            letters
                .along(name.text(), name.size(), name.line(), 0, name.size() * BELOW)
                .placed(-left, -top, 0, 1);
        paper.fill(halo(text, ratio), palette.argb(Tone.HALO));
        paper.fill(text, palette.argb(Tone.LABEL));
      }
    }
  }

  private static Outline halo(Outline text, double ratio) {
    return Outline.of(
        text.rings().stream().map(ring -> Stroke.closed(ring, HALO * ratio)).toList());
  }

  private static boolean crosses(StreetName name, int left, int top) {
    var line = name.line();
    var reach = name.size() + HALO;
    for (var at = 0.0; ; at += reach) {
      var here = Math.min(at, line.length());
      if (near(line, here, left, top, reach)) {
        return true;
      }
      if (at >= line.length()) {
        return false;
      }
    }
  }

  private static boolean near(Polyline line, double at, int left, int top, double reach) {
    var x = line.x(at) - left;
    var y = line.y(at) - top;
    return x > -reach && y > -reach && x < TileGrid.SIDE + reach && y < TileGrid.SIDE + reach;
  }
}
