package fr.arpent.ui.map.raster;

import java.util.Arrays;

/**
 * A picture: premultiplied ARGB, row by row from the top. Belongs to one thread until it is handed
 * on.
 */
public final class Pixels {
  private final int width;
  private final int height;
  private final int[] argb;

  /** A transparent picture. */
  public Pixels(int width, int height) {
    this(width, height, new int[width * height]);
  }

  /** A picture of {@code argb}; kept, not copied. */
  public Pixels(int width, int height, int[] argb) {
    this.width = width;
    this.height = height;
    this.argb = argb;
  }

  /** Pixels in a row. */
  public int width() {
    return width;
  }

  /** Rows. */
  public int height() {
    return height;
  }

  /** The array itself, premultiplied. */
  public int[] argb() {
    return argb;
  }

  /** The premultiplied colour of one pixel. */
  public int at(int x, int y) {
    return argb[y * width + x];
  }

  /** A picture of its own with the same pixels. */
  public Pixels copy() {
    return new Pixels(width, height, argb.clone());
  }

  /** Paints all of it in {@code colour}. */
  public void fill(int colour) {
    Arrays.fill(argb, Colours.premultiplied(colour));
  }

  /**
   * Lays {@code sprite} over this picture with its top left corner at ({@code x}, {@code y}); what
   * falls outside is left out.
   *
   * @param opacity 0 to 255
   */
  public void draw(Pixels sprite, int x, int y, int opacity) {
    var left = Math.max(0, x);
    var right = Math.min(width, x + sprite.width);
    var bottom = Math.min(height, y + sprite.height);
    for (var row = Math.max(0, y); row < bottom; row++) {
      var from = (row - y) * sprite.width - x;
      for (var column = left; column < right; column++) {
        blend(row * width + column, sprite.argb[from + column], opacity);
      }
    }
  }

  /** Lays the premultiplied {@code source}, weakened to {@code opacity}, over one pixel. */
  void blend(int index, int source, int opacity) {
    var shown = opacity == 255 ? source : Colours.scaled(source, opacity);
    argb[index] = shown >>> 24 == 255 ? shown : Colours.over(shown, argb[index]);
  }
}
