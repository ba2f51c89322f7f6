package fr.arpent.ui.grid;

import fr.arpent.ui.theme.Fonts;
import fr.arpent.ui.theme.Glyph;
import fr.arpent.ui.theme.GlyphRaster;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** Colours, fonts and small pictures that painters share. One for each palette and size. */
final class Ink {
  private static final int GLYPH = 18;

  private final Palette palette;
  private final double sharpness;
  private final Map<Glyph, Image> glyphs = new HashMap<>();
  final GridSizes sizes;
  final TextFit text;
  final TextFit italic;
  final TextFit strong;
  final TextFit caption;
  final TextFit icons;
  final TextFit mark;

  /**
   * Ink of one palette.
   *
   * @param sharpness pixels of the screen in a px
   */
  Ink(Palette palette, GridSizes sizes, double sharpness) {
    this.palette = palette;
    this.sizes = sizes;
    this.sharpness = sharpness;
    text = new TextFit(Fonts.text(sizes.text()));
    italic = new TextFit(Fonts.italic(sizes.text()));
    strong = new TextFit(Fonts.semiBold(sizes.text()));
    caption = new TextFit(Fonts.text(sizes.caption()));
    icons = new TextFit(Fonts.icons(Math.rint(12 * sizes.scale())));
    mark = new TextFit(Fonts.icons(Math.rint(13 * sizes.scale())));
  }

  Color color(Tone tone) {
    return palette.color(tone);
  }

  /** Writes {@code text} with its baseline at {@code y}. */
  void write(GraphicsContext on, TextFit font, Tone tone, String text, double x, double y) {
    on.setFont(font.font());
    on.setFill(color(tone));
    on.fillText(text, x, y);
  }

  void fill(GraphicsContext on, Tone tone, double x, double y, double width, double height) {
    on.setFill(color(tone));
    on.fillRect(x, y, width, height);
  }

  /** Draws {@code glyph} with its middle at a place. */
  void glyph(GraphicsContext on, Glyph glyph, double x, double y) {
    var side = GLYPH * sizes.scale();
    on.drawImage(
        glyphs.computeIfAbsent(glyph, this::picture), x - side / 2, y - side / 2, side, side);
  }

  private Image picture(Glyph glyph) {
    var scale = sizes.scale() * sharpness;
    var side = (int) Math.round(GLYPH * scale);
    var pixels = GlyphRaster.pixels(glyph, palette, side, scale);
    var image = new WritableImage(side, side);
    image
        .getPixelWriter()
        .setPixels(0, 0, side, side, PixelFormat.getIntArgbPreInstance(), pixels, 0, side);
    return image;
  }
}
