package fr.arpent.ui.map;

import fr.arpent.ui.map.raster.Pixels;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Hands pixels to JavaFX without copying them. */
final class Images {
  private Images() {}

  /** The picture of {@code pixels}, which must not change any more. */
  static Image of(Pixels pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
