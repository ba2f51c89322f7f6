package fr.arpent.ui.map.paint;

import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.theme.Glyph;
import fr.arpent.ui.theme.GlyphRaster;
import fr.arpent.ui.theme.Palette;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The drawings of states as stamps, each made once. Safe for all threads. */
final class GlyphStamps {
  private final Map<Key, Pixels> made = new ConcurrentHashMap<>();
  private final Palette palette;

  GlyphStamps(Palette palette) {
    this.palette = palette;
  }

  /** A drawing, {@code scale} times as large as in the grid. */
  private record Key(PointState state, boolean badge, double scale) {}

  /** The stamp of {@code state}; an odd number of pixels wide, its middle in its middle. */
  Pixels of(PointState state, boolean badge, double scale) {
    return made.computeIfAbsent(new Key(state, badge, scale), this::draw);
  }

  private Pixels draw(Key key) {
    var glyph = Glyph.of(key.state);
    var side = 2 * (int) Math.ceil(9.5 * key.scale) + 1;
    var drawn = key.badge ? glyph.withBadge() : glyph;
    return new Pixels(side, side, GlyphRaster.pixels(drawn, palette, side, key.scale));
  }
}
