package fr.arpent.ui.map;

import fr.arpent.ui.map.model.OverlayMark;
import fr.arpent.ui.map.model.OverlayMark.Disc;
import fr.arpent.ui.map.model.OverlayMark.Frame;
import fr.arpent.ui.map.model.OverlayMark.Line;
import fr.arpent.ui.map.model.OverlayMark.Ring;
import fr.arpent.ui.map.model.OverlayMark.Stamp;
import fr.arpent.ui.map.raster.Pixels;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;

/**
 * Draws the few shapes above the tiles on the same canvas: a second one as large, nearly all
 * transparent, would have to be blended pixel by pixel at each frame.
 */
final class OverlayLayer {
  private final Map<Pixels, Image> images = new WeakHashMap<>();

  /** Draws {@code marks}, on a screen of {@code ratio}. */
  void draw(GraphicsContext on, List<OverlayMark> marks, double ratio) {
    on.setLineCap(StrokeLineCap.ROUND);
    marks.forEach(mark -> draw(on, mark, ratio));
  }

  private void draw(GraphicsContext on, OverlayMark mark, double ratio) {
    switch (mark) {
      case Disc disc -> {
        on.setFill(colour(disc.colour()));
        var side = 2 * disc.radius();
        on.fillOval(disc.x() - disc.radius(), disc.y() - disc.radius(), side, side);
      }
      case Ring ring -> {
        pen(on, ring.width(), ring.colour());
        var side = 2 * ring.radius();
        on.strokeOval(ring.x() - ring.radius(), ring.y() - ring.radius(), side, side);
      }
      case Line line -> line(on, line);
      case Frame frame -> frame(on, frame);
      case Stamp stamp -> stamp(on, stamp, ratio);
    }
  }

  private static void line(GraphicsContext on, Line line) {
    pen(on, line.width(), line.colour());
    if (line.on() > 0) {
      on.setLineDashes(line.on(), line.off());
    }
    on.beginPath();
    on.moveTo(line.points()[0], line.points()[1]);
    for (var i = 2; i < line.points().length; i += 2) {
      on.lineTo(line.points()[i], line.points()[i + 1]);
    }
    on.stroke();
  }

  private static void frame(GraphicsContext on, Frame frame) {
    var box = frame.box();
    on.setFill(colour(frame.fill()));
    on.fillRect(box.left(), box.top(), box.width(), box.height());
    pen(on, 1, frame.border());
    on.strokeRect(
        Math.rint(box.left()) + 0.5,
        Math.rint(box.top()) + 0.5,
        Math.rint(box.width()),
        Math.rint(box.height()));
  }

  private void stamp(GraphicsContext on, Stamp stamp, double ratio) {
    var image = images.computeIfAbsent(stamp.pixels(), Images::of);
    on.setGlobalAlpha(stamp.opacity());
    on.drawImage(
        image,
        Math.rint(stamp.x() * ratio) / ratio,
        Math.rint(stamp.y() * ratio) / ratio,
        image.getWidth() / stamp.ratio(),
        image.getHeight() / stamp.ratio());
    on.setGlobalAlpha(1);
  }

  private static void pen(GraphicsContext on, double width, int colour) {
    on.setStroke(colour(colour));
    on.setLineWidth(width);
    on.setLineDashes();
  }

  private static Color colour(int argb) {
    return Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255, (argb >>> 24) / 255.0);
  }
}
