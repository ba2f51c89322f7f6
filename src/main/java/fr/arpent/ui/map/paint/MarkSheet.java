package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.model.CalloutPlace;
import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.OverlayMark;
import fr.arpent.ui.map.model.OverlayMark.Stamp;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is drawn above the tiles, all in pixels of a map with text at 100 %: what comes out
 * is as many times larger as text is.
 */
final class MarkSheet {
  private static final double EDGE = 6;
  private final List<OverlayMark> marks = new ArrayList<>();
  private final Overlay overlay;
  private final Viewport view;
  private final Detail detail;
  private final PointCloud cloud;

  MarkSheet(Overlay overlay, Viewport view, Detail detail, PointCloud cloud) {
    this.overlay = overlay;
    this.view = view;
    this.detail = detail;
    this.cloud = cloud;
  }

  /** All marks, the lowest first, as large as text is. */
  List<OverlayMark> marks() {
    return marks.stream().map(mark -> mark.times(detail.text())).toList();
  }

  void add(OverlayMark mark) {
    marks.add(mark);
  }

  int argb(Tone tone) {
    return overlay.argb(tone);
  }

  boolean has(int slot) {
    return cloud.places().has(slot);
  }

  double xOf(int slot) {
    return x(cloud.places().x(slot));
  }

  double yOf(int slot) {
    return y(cloud.places().y(slot));
  }

  /** Where the place of the Mercator square is. */
  double x(double world) {
    return view.screenX(world) / detail.text();
  }

  /** Where the place of the Mercator square is. */
  double y(double world) {
    return view.screenY(world) / detail.text();
  }

  /** What is in pixels of the view. */
  Box inside(Box box) {
    return box.times(1 / detail.text());
  }

  /** All that is in view. */
  Box whole() {
    return inside(new Box(0, 0, view.width(), view.height()));
  }

  /** Where words may stand: not so near the border that they seem cut. */
  private Box page() {
    return whole().grown(-EDGE);
  }

  /** The point of {@code slot}, drawn at another place or larger. */
  void glyph(int slot, double x, double y, double larger) {
    stamp(overlay.glyph(cloud.look(slot), detail.pointScale() * larger), x, y);
  }

  /** The numbered square of a candidate. */
  void square(double x, double y, int number, boolean filled) {
    stamp(overlay.number(number, filled, detail.marks()), x, y);
  }

  /** {@code words} beside the point of {@code slot}. */
  void beside(int slot, Callout words) {
    beside(xOf(slot), yOf(slot), 0, words);
  }

  /** {@code words} beside the ring of the point there, {@code off} pixels farther than usual. */
  void beside(double x, double y, double off, Callout words) {
    var wide = overlay.width(words);
    var high = overlay.height(words);
    callout(words, CalloutPlace.beside(x, y, off, wide, high, page()));
  }

  /**
   * {@code words} around a point where they hide neither {@code spots} nor, if they can, a line.
   */
  void around(double x, double y, Callout words, List<Box> spots, double[] line) {
    var wide = overlay.width(words);
    var high = overlay.height(words);
    callout(words, CalloutPlace.quadrant(x, y, wide, high, page(), spots, line));
  }

  private void callout(Callout words, Box box) {
    var pixels = overlay.callout(words, detail.marks());
    var margin = CalloutPainter.MARGIN;
    var left = Math.rint(box.left() - margin);
    marks.add(new Stamp(pixels, left, Math.rint(box.top() - margin), detail.marks(), 1));
  }

  private void stamp(Pixels pixels, double x, double y) {
    var half = pixels.width() / 2.0 / detail.marks();
    marks.add(new Stamp(pixels, x - half, y - half, detail.marks(), 1));
  }
}
