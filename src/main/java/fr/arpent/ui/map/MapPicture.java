package fr.arpent.ui.map;

import fr.arpent.base.Message;
import fr.arpent.geo.Distance;
import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.point.Points;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.GroundMaker;
import fr.arpent.ui.map.model.Layers;
import fr.arpent.ui.map.model.Legend;
import fr.arpent.ui.map.model.PointCloud;
import fr.arpent.ui.map.model.ScaleBar;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.paint.FurniturePainter;
import fr.arpent.ui.map.paint.Letters;
import fr.arpent.ui.map.paint.Overlay;
import fr.arpent.ui.map.paint.OverlayState;
import fr.arpent.ui.map.paint.TileMosaic;
import fr.arpent.ui.map.paint.TilePainter;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.theme.Palette;
import java.awt.image.BufferedImage;
import java.util.Set;

/**
 * The map as a picture, the same as in the window, with legend and scale. Needs no toolkit, no
 * display and no installed font. Safe for all threads.
 */
public final class MapPicture {
  private static final double LONGEST_SCALE = 125;
  private final Letters letters = Letters.load();
  private final Ground ground;
  private final Palette palette;
  private final Texts texts;

  /** Pictures of {@code town} in {@code palette}, with words of {@code texts}. */
  public MapPicture(BackgroundMap town, Palette palette, Texts texts) {
    this(GroundMaker.of(town), palette, texts);
  }

  MapPicture(Ground ground, Palette palette, Texts texts) {
    this.ground = ground;
    this.palette = palette;
    this.texts = texts;
  }

  /**
   * All points of {@code sheet} in a picture of {@code width} by {@code height} pixels at ratio 1.
   *
   * @param ratio how many times more pixels the picture has each way: 2 for print
   */
  public BufferedImage all(
      Sheet sheet, Points points, Selection selection, int width, int height, double ratio) {
    var cloud = PointCloud.of(points, sheet, false).selecting(selection.rows(), selection.slot());
    var box = cloud.places().box().isEmpty() ? ground.box() : cloud.places().box();
    var view = new Viewport(0.5, 0.5, 16, width, height).showing(box, 48, 18);
    return draw(view, ratio, sheet, OverlayState.of(cloud, selection.slot(), null), Layers.ALL);
  }

  /** What {@code view} shows, with what lies above it. */
  BufferedImage draw(Viewport view, double ratio, Sheet sheet, OverlayState state, Layers layers) {
    var painter = new TilePainter(ground, state.cloud().places(), layers, palette, letters);
    var picture = new TileMosaic(painter).draw(view, ratio, state.cloud(), layers.grouping());
    TileMosaic.above(picture, new Overlay(palette, letters).marks(view, ratio, state), ratio);
    var furniture = new FurniturePainter(palette, letters);
    var bar = ScaleBar.of(view.pixelsPerMetre(), LONGEST_SCALE);
    furniture.scale(picture, ratio, bar, texts.say(Distance.words(bar.metres())));
    var legend = Legend.of(sheet);
    furniture.legend(
        picture, ratio, legend.states(Set.of()).stream().map(s -> entry(legend, s)).toList());
    return image(picture);
  }

  private FurniturePainter.Entry entry(Legend legend, fr.arpent.ui.desk.PointState state) {
    return new FurniturePainter.Entry(
        state,
        texts.say(Message.of("ui.state." + state.word())),
        texts.number(legend.count(state)));
  }

  private static BufferedImage image(Pixels pixels) {
    var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB_PRE);
    image.getRaster().setDataElements(0, 0, pixels.width(), pixels.height(), pixels.argb());
    return image;
  }
}
