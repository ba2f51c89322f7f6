package fr.arpent.ui.map.raster;

/** Arithmetic on colours in one int: alpha, red, green, blue, eight bits each. */
public final class Colours {
  private static final int RED_BLUE = 0xff00ff;
  private static final int HALF = 0x800080;

  private Colours() {}

  /** {@code colour} with its parts multiplied by its alpha. */
  public static int premultiplied(int colour) {
    return scaled(colour | 0xff000000, colour >>> 24);
  }

  /** {@code colour}, not premultiplied, with {@code alpha} (0 to 1) of its opacity. */
  public static int faded(int colour, double alpha) {
    var kept = (int) Math.round((colour >>> 24) * alpha);
    return kept << 24 | (colour & 0xffffff);
  }

  /** The premultiplied {@code colour} at {@code opacity} (0 to 255) of itself. */
  static int scaled(int colour, int opacity) {
    return times(colour >>> 8 & RED_BLUE, opacity) << 8 | times(colour & RED_BLUE, opacity);
  }

  /** The premultiplied {@code source} laid over the premultiplied {@code ground}. */
  static int over(int source, int ground) {
    return source + scaled(ground, 255 - (source >>> 24));
  }

  /** Two parts at once, rounded: {@code parts * factor / 255}. */
  private static int times(int parts, int factor) {
    var product = parts * factor + HALF;
    return (product + (product >>> 8 & RED_BLUE)) >>> 8 & RED_BLUE;
  }
}
