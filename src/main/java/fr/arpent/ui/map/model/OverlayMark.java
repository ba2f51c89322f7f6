package fr.arpent.ui.map.model;

import fr.arpent.ui.map.raster.Pixels;

/**
 * Something drawn above the tiles, in pixels of the view. A list of these, the lowest first, is all
 * that the window's canvas and the painter of pictures need to know. Colours are not premultiplied.
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once, never compared
public sealed interface OverlayMark {

  /** A filled disc. */
  record Disc(double x, double y, double radius, int colour) implements OverlayMark {}

  /** A circle. */
  record Ring(double x, double y, double radius, double width, int colour) implements OverlayMark {}

  /**
   * Straight lines with round ends.
   *
   * @param points {@code x, y, x, y…}
   * @param on the length of a dash; 0 for a whole line
   * @param off the length of a gap
   */
  record Line(double[] points, double width, int colour, double on, double off)
      implements OverlayMark {}

  /** A rectangle with a thin border. */
  record Frame(Box box, int fill, int border) implements OverlayMark {}

  /**
   * A small picture.
   *
   * @param x of its left border
   * @param y of its top border
   * @param ratio how many of its pixels make one of the view
   * @param opacity 0 to 1
   */
  record Stamp(Pixels pixels, double x, double y, double ratio, double opacity)
      implements OverlayMark {}
}
