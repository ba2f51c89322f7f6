package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.point.Points;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.map.MapPicture;
import fr.arpent.ui.theme.Palette;
import java.awt.image.BufferedImage;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;

/** Small maps of where the points of a table would be, drawn off the JavaFX thread. */
final class PositionPictures {
  private static final int WIDTH = 250;
  private static final int HEIGHT = 196;

  private final Hands hands;
  private final Sheet sheet;
  private final MapPicture pictures;

  PositionPictures(Hands hands, Sheet sheet, BackgroundMap town, Palette palette) {
    this.hands = hands;
    this.sheet = new Sheet(sheet.state(), sheet.rows(), Marks.NONE);
    pictures = new MapPicture(town, palette, hands.words().texts().get());
  }

  /** The map of {@code hypothesis}; null until it is drawn. */
  ObservableValue<@Nullable Image> of(PositionHypothesis hypothesis) {
    var picture = new SimpleObjectProperty<@Nullable Image>();
    hands
        .tasks()
        .run(
            Pool.TILES,
            Message.of("ui.map.reading"),
            _ -> draw(hypothesis.columns()),
            drawn -> picture.set(image(drawn)));
    return picture;
  }

  private BufferedImage draw(PositionColumns columns) {
    var state = sheet.state().withSetting(PositionColumns.SETTING, columns.toJson().toString());
    return pictures.all(sheet, Points.of(state), Selection.NONE, WIDTH, HEIGHT, 1);
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
