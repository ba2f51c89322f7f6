package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.OverlayMark;
import fr.arpent.ui.map.model.OverlayMark.Disc;
import fr.arpent.ui.map.model.OverlayMark.Frame;
import fr.arpent.ui.map.model.OverlayMark.Line;
import fr.arpent.ui.map.model.OverlayMark.Ring;
import fr.arpent.ui.map.model.OverlayMark.Stamp;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.map.raster.Stroke;
import java.util.Arrays;
import java.util.List;

/** Draws what lies above the tiles on a picture. */
final class OverlayPainter {
  private final Paper paper;
  private final double ratio;

  /** Draws on {@code picture}, {@code ratio} of whose pixels make one of the view. */
  OverlayPainter(Pixels picture, double ratio) {
    paper = Paper.on(picture);
    this.ratio = ratio;
  }

  void draw(List<OverlayMark> marks) {
    marks.forEach(this::draw);
  }

  private void draw(OverlayMark mark) {
    switch (mark) {
      case Disc disc -> paper.fill(circle(disc.x(), disc.y(), disc.radius()), disc.colour());
      case Ring ring -> {
        var circle = circle(ring.x(), ring.y(), ring.radius()).rings().getFirst();
        paper.fill(Stroke.closed(circle, ring.width() * ratio), ring.colour());
      }
      case Line line -> line(line);
      case Frame frame -> frame(frame);
      case Stamp stamp ->
          paper
              .pixels()
              .draw(
                  stamp.pixels(),
                  (int) Math.rint(stamp.x() * ratio),
                  (int) Math.rint(stamp.y() * ratio),
                  (int) Math.round(stamp.opacity() * 255));
    }
  }

  private Outline circle(double x, double y, double radius) {
    return Outline.circle(x * ratio, y * ratio, radius * ratio);
  }

  private void line(Line line) {
    if (line.points().length < 4) {
      return;
    }
    var points = Arrays.stream(line.points()).map(p -> p * ratio).toArray();
    var width = line.width() * ratio;
    var shape =
        line.on() == 0
            ? Stroke.open(points, width)
            : Stroke.dashed(points, width, line.on() * ratio, line.off() * ratio);
    paper.fill(shape, line.colour());
  }

  private void frame(Frame frame) {
    var box = frame.box();
    var corners =
        new double[] {
          box.left(),
          box.top(),
          box.right(),
          box.top(),
          box.right(),
          box.bottom(),
          box.left(),
          box.bottom()
        };
    var ring = Arrays.stream(corners).map(c -> c * ratio).toArray();
    paper.fill(Outline.of(ring), frame.fill());
    paper.fill(Stroke.closed(ring, ratio), frame.border());
  }
}
