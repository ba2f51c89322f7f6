package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.raster.Coverage;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Pixels;

/** Pixels with the work space to fill shapes on them. For one thread. */
final class Paper {
  private final Pixels pixels;
  private final Coverage coverage;

  private Paper(Pixels pixels) {
    this.pixels = pixels;
    coverage = new Coverage(pixels.width(), pixels.height());
  }

  /** Draws on {@code pixels}. */
  static Paper on(Pixels pixels) {
    return new Paper(pixels);
  }

  Pixels pixels() {
    return pixels;
  }

  /** Fills {@code shape} with {@code colour} (not premultiplied). */
  void fill(Outline shape, int colour) {
    coverage.add(shape).paint(pixels, colour);
  }

  /** Fills what lies within an odd number of the rings of {@code shape}. */
  void fillOdd(Outline shape, int colour) {
    coverage.add(shape).paintOdd(pixels, colour);
  }
}
