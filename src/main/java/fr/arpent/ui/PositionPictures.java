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
import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.WorldGround;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Subscription;
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
  private final ObservableValue<Palette> palette;
  private final Map<PositionHypothesis, ObjectProperty<@Nullable SmallMap>> pictures =
      new HashMap<>();

  PositionPictures(Hands hands, Sheet sheet, BackgroundMap town, ObservableValue<Palette> palette) {
    this.hands = hands;
    this.sheet = new Sheet(sheet.state(), sheet.rows(), Marks.NONE);
    this.town = town;
    this.palette = palette;
  }

  /** The map of {@code hypothesis}; null until it is drawn. */
  ObservableValue<@Nullable SmallMap> of(PositionHypothesis hypothesis) {
    return pictures.computeIfAbsent(
        hypothesis,
        fresh -> {
          var picture = new SimpleObjectProperty<@Nullable SmallMap>();
          draw(fresh, picture);
          return picture;
        });
  }

  /**
   * Draws them anew in other colours or with other words, until that is ended; what was drawn
   * stands until then.
   */
  Subscription follow() {
    return Subscription.combine(
        palette.subscribe((_, _) -> pictures.forEach(this::draw)),
        hands.words().texts().subscribe((_, _) -> pictures.forEach(this::draw)));
  }

  private void draw(PositionHypothesis hypothesis, ObjectProperty<@Nullable SmallMap> picture) {
    var colours = palette.getValue();
    var texts = hands.words().texts().get();
    hands
        .tasks()
        .run(
            Pool.TILES,
            Message.of("ui.map.reading"),
            _ -> draw(hypothesis, colours, texts),
            drawn -> picture.set(new SmallMap(image(drawn.image()), drawn.outside())));
  }

  private MapPicture.Shown draw(PositionHypothesis hypothesis, Palette colours, Texts texts) {
    var columns = hypothesis.columns().toJson().toString();
    var points = Points.of(sheet.state().withSetting(PositionColumns.SETTING, columns));
    var extent = town.extent();
    var inTown = !extent.isEmpty() && extent.meets(hypothesis.extent());
    var ground = inTown ? GroundMaker.of(town) : WorldGround.of(World.load());
    return new MapPicture(ground, colours, texts)
        .dots(
            Places.of(points, sheet.table().slots()),
            hypothesis.plausible() ? Tone.FOCUS : Tone.BAD,
            WIDTH,
            HEIGHT,
            inTown ? 0 : FAR);
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
