package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.point.Points;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.geo.world.World;
import fr.arpent.text.Texts;
import fr.arpent.ui.check.SmallMap;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.map.MapPicture;
import fr.arpent.ui.map.model.GroundMaker;
import fr.arpent.ui.map.model.WorldGround;
import fr.arpent.ui.theme.Palette;
import java.awt.image.BufferedImage;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/**
 * Small maps of where the points of a table would be, drawn off the JavaFX thread: in the town
 * where they fall into it, else on the coarse map of the world, far enough away to see where that
 * is.
 */
final class PositionPictures {
  private static final int WIDTH = 250;
  private static final int HEIGHT = 196;

  /** Metres across: enough to tell one end of the country from the other. */
  private static final double FAR = 700_000;

  private final Hands hands;
  private final Sheet sheet;
  private final BackgroundMap town;
  private final Palette palette;
  private final Texts texts;

  PositionPictures(Hands hands, Sheet sheet, BackgroundMap town, Palette palette) {
    this.hands = hands;
    this.sheet = new Sheet(sheet.state(), sheet.rows(), Marks.NONE);
    this.town = town;
    this.palette = palette;
    texts = hands.words().texts().get();
  }

  /** The map of {@code hypothesis}; null until it is drawn. */
  ObservableValue<@Nullable SmallMap> of(PositionHypothesis hypothesis) {
    var picture = new SimpleObjectProperty<@Nullable SmallMap>();
    hands
        .tasks()
        .run(
            Pool.TILES,
            Message.of("ui.map.reading"),
            _ -> draw(hypothesis),
            drawn -> picture.set(new SmallMap(image(drawn.image()), drawn.outside())));
    return picture;
  }

  private MapPicture.Shown draw(PositionHypothesis hypothesis) {
    var columns = hypothesis.columns().toJson().toString();
    var points = Points.of(sheet.state().withSetting(PositionColumns.SETTING, columns));
    var extent = town.extent();
    var inTown = !extent.isEmpty() && extent.meets(hypothesis.extent());
    var ground = inTown ? GroundMaker.of(town) : WorldGround.of(World.load());
    return new MapPicture(ground, palette, texts)
        .small(sheet, points, WIDTH, HEIGHT, inTown ? 0 : FAR);
  }

  private static Image image(BufferedImage drawn) {
    var width = drawn.getWidth();
    var height = drawn.getHeight();
    var argb = (int[]) drawn.getRaster().getDataElements(0, 0, width, height, null);
    var image = new WritableImage(width, height);
    image
        .getPixelWriter()
        .setPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), argb, 0, width);
    return image;
  }
}
