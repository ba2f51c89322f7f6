package fr.arpent.ui.map;

import fr.arpent.geo.Distance;
import fr.arpent.text.Texts;
import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.ScaleBar;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.paint.DotPainter;
import fr.arpent.ui.map.paint.Letters;
import fr.arpent.ui.map.paint.ScalePainter;
import fr.arpent.ui.map.paint.TileMosaic;
import fr.arpent.ui.map.paint.TilePainter;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;
import java.awt.image.BufferedImage;

/**
 * The map as a picture, the same as in the window, with its scale. Needs no toolkit, no display and
 * no installed font. Safe for all threads.
 */
public final class MapPicture {
  private static final double LONGEST_SCALE = 125;
  private static final double EDGE = 24;
  private final Letters letters = Letters.load();
  private final Ground ground;
  private final Palette palette;
  private final Texts texts;

  /** Pictures of {@code ground}. */
  public MapPicture(Ground ground, Palette palette, Texts texts) {
    this.ground = ground;
    this.palette = palette;
    this.texts = texts;
  }

  /** What the picture shows, and how many points lie far from it. */
  public record Shown(BufferedImage image, int outside) {}

  /**
   * Where most of {@code places} are, {@code width} by {@code height} pixels, each a dot in {@code
   * tone}, without legend.
   *
   * @param least how many metres across it shows at the least
   */
  public Shown dots(Places places, Tone tone, int width, int height, double least) {
    var bulk = places.bulk();
    var box = bulk.box().isEmpty() ? ground.box() : wide(bulk.box(), least);
    var view = new Viewport(0.5, 0.5, 16, width, height).showing(box, EDGE, 18);
    var picture = ground(view);
    new DotPainter(palette).dots(picture, view, places, tone);
    scale(picture, view, 1);
    return new Shown(image(picture), bulk.outside());
  }

  private static Box wide(Box box, double metres) {
    var missing = metres / Mercator.metres(box.middleY()) - box.width();
    return missing > 0 ? box.grown(missing / 2) : box;
  }

  private Pixels ground(Viewport view) {
    var painter = new TilePainter(ground, Places.NONE, Layers.ALL, palette, letters);
    return new TileMosaic(painter).draw(view, 1, PointCloud.NONE, Layers.ALL.grouping());
  }

  private void scale(Pixels picture, Viewport view, double ratio) {
    var bar = ScaleBar.of(view.pixelsPerMetre(), LONGEST_SCALE);
    new ScalePainter(palette, letters)
        .scale(picture, ratio, bar, texts.say(Distance.words(bar.metres())));
  }

  private static BufferedImage image(Pixels pixels) {
    var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
    return image;
  }
}
