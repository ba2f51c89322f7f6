package fr.arpent.ui.map;

import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.map.paint.Letters;
import fr.arpent.ui.map.paint.Overlay;
import fr.arpent.ui.map.paint.TilePainter;
import fr.arpent.ui.map.paint.TileWish.Inks;
import fr.arpent.ui.theme.Palette;
import org.jspecify.annotations.Nullable;

/**
 * The painters for what the map shows now. A new tile painter, which draws every tile anew, is made
 * only when the ground, the layers, the colours or the size of text change, or when the points are
 * other ones.
 */
final class MapInks {
  private final Letters letters = Letters.load();
  private @Nullable Key key;
  private @Nullable TilePainter painter;
  private @Nullable Palette overlayPalette;
  private @Nullable Overlay overlay;

  /**
   * What a tile painter was made for; the number of slots tells one table's points from another's.
   */
  private record Key(
      Ground ground, Layers layers, Palette palette, double text, boolean points, int slots) {}

  /** What to draw the tiles of {@code model} with. */
  Inks tiles(MapModel model, Palette palette) {
    var cloud = model.cloud().get();
    var layers = model.layers().get();
    var ground = model.ground().get();
    var places = cloud.places();
    var text = model.textScale().get();
    var wanted = new Key(ground, layers, palette, text, places.count() > 0, places.slots());
    var made = painter;
    if (made == null || !wanted.equals(key)) {
      made = new TilePainter(ground, places, layers, palette, letters);
      painter = made;
      key = wanted;
    }
    return new Inks(made, cloud, layers.grouping());
  }

  /** What to draw above the tiles with. */
  Overlay overlay(Palette palette) {
    var made = overlay;
    if (made == null || palette != overlayPalette) {
      made = new Overlay(palette, letters);
      overlay = made;
      overlayPalette = palette;
    }
    return made;
  }
}
