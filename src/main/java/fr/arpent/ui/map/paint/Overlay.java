package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.GroupPlace;
import fr.arpent.ui.map.model.Grouping;
import fr.arpent.ui.map.model.OverlayMark;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.PointLook;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;
import java.util.List;
import java.util.Optional;

/** Says what is drawn above the tiles, the same in the window and in pictures. */
public final class Overlay {
  private static final int KEPT = 64;
  private final Palette palette;
  private final GlyphStamps glyphs;
  private final CalloutPainter callouts;
  private final NumberPainter numbers;
  private final Recent<Object, Pixels> drawn = new Recent<>(KEPT);
  private final Recent<GroupKey, Optional<GroupPlace>> groups = new Recent<>(1);

  /** In the colours of {@code palette}. */
  public Overlay(Palette palette, Letters letters) {
    this.palette = palette;
    glyphs = new GlyphStamps(palette);
    callouts = new CalloutPainter(palette, letters);
    numbers = new NumberPainter(palette, letters.semiBold());
  }

  /** What to draw for {@code state}, the lowest first, in {@code detail}. */
  public List<OverlayMark> marks(Viewport view, Detail detail, OverlayState state) {
    return new OverlayScene(this, view, detail, state).draw();
  }

  /** A callout at one ratio. */
  private record CalloutKey(Callout callout, double ratio) {}

  /** A numbered square at one ratio. */
  private record NumberKey(int number, boolean filled, double ratio) {}

  /** The group of one point; looking for it counts its neighbours, too many for each frame. */
  private record GroupKey(int slot, PointCloud cloud, Detail detail, Grouping grouping) {}

  int argb(Tone tone) {
    return palette.argb(tone);
  }

  double width(Callout words) {
    return callouts.width(words);
  }

  double height(Callout words) {
    return callouts.height(words);
  }

  Pixels callout(Callout words, double ratio) {
    return drawn.get(new CalloutKey(words, ratio), () -> callouts.paint(words, ratio));
  }

  Pixels number(int number, boolean filled, double ratio) {
    return drawn.get(
        new NumberKey(number, filled, ratio), () -> numbers.paint(number, filled, ratio));
  }

  Pixels glyph(PointLook look, double scale) {
    return glyphs.of(look.state(), look.badge(), scale);
  }

  Optional<GroupPlace> group(int slot, PointCloud cloud, Detail detail, Grouping grouping) {
    return groups.get(
        new GroupKey(slot, cloud, detail, grouping),
        () -> GroupPlace.hiding(slot, cloud, detail, grouping));
  }
}
