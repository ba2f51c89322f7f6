package fr.arpent.ui.map.model;

import fr.arpent.ui.map.raster.Pixels;
import java.util.Arrays;

/**
 * Something drawn above the tiles, in pixels of the view. A list of these, the lowest first, is all
 * that the window's canvas and the painter of pictures need to know. Colours are not premultiplied.
 */
@SuppressWarnings("ArrayRecordComponent") // drawn once, never compared
public sealed interface OverlayMark {

  /** The same, {@code times} as large and as far from the corner of the view. */
  OverlayMark times(double times);

  /** A filled disc. */
  record Disc(double x, double y, double radius, int colour) implements OverlayMark {

    @Override
    public Disc times(double times) {
      return new Disc(x * times, y * times, radius * times, colour);
    }
  }

  /** A circle. */
  record Ring(double x, double y, double radius, double width, int colour) implements OverlayMark {

    @Override
    public Ring times(double times) {
      return new Ring(x * times, y * times, radius * times, width * times, colour);
    }
  }

  /**
   * Straight lines with round ends.
   *
   * @param points {@code x, y, x, y…}
   * @param on the length of a dash; 0 for a whole line
   * @param off the length of a gap
   */
  record Line(double[] points, double width, int colour, double on, double off)
      implements OverlayMark {

    @Override
    public Line times(double times) {
      var scaled = Arrays.stream(points).map(p -> p * times).toArray();
      return new Line(scaled, width * times, colour, on * times, off * times);
    }
  }

  /** A rectangle with a thin border. */
  record Frame(Box box, int fill, int border) implements OverlayMark {

    @Override
    public Frame times(double times) {
      return new Frame(box.times(times), fill, border);
    }
  }

  /**
   * A small picture.
   *
   * @param x of its left border
   * @param y of its top border
   * @param ratio how many of its pixels make one of the view
   * @param opacity 0 to 1
   */
  record Stamp(Pixels pixels, double x, double y, double ratio, double opacity)
      implements OverlayMark {

    @Override
    public Stamp times(double times) {
      return new Stamp(pixels, x * times, y * times, ratio / times, opacity);
    }
  }
}
