package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;

/** Draws every point as a small dot, for pictures on which only where they lie matters. */
public final class DotPainter {
  private static final double RADIUS = 2.2;
  private static final double HALO = 3;
  private final Palette palette;

  /** In the colours of {@code palette}. */
  public DotPainter(Palette palette) {
    this.palette = palette;
  }

  /** Draws {@code places} as {@code view} shows them, in {@code tone}. */
  public void dots(Pixels picture, Viewport view, Places places, Tone tone) {
    var paper = Paper.on(picture);
    rings(paper, view, places, HALO, Tone.POINT_FILL);
    rings(paper, view, places, RADIUS, tone);
  }

  private void rings(Paper paper, Viewport view, Places places, double radius, Tone tone) {
    var colour = palette.argb(tone);
    places.visit(
        view.box(),
        slot ->
            paper.fill(
                Outline.circle(view.screenX(places.x(slot)), view.screenY(places.y(slot)), radius),
                colour));
  }
}
