package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.raster.Colours;
import fr.arpent.ui.map.raster.Outline;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.map.raster.Stroke;
import fr.arpent.ui.theme.Palette;
import fr.arpent.ui.theme.Tone;

/** Draws callouts, each with a soft shadow around it. */
final class CalloutPainter {

  /** Room for the shadow on each side, in pixels at ratio 1. */
  static final int MARGIN = 8;

  private static final double RADIUS = 6;
  private static final double SOFT_SIZE = 12;
  private static final double KEY_SIZE = 11;
  private static final double KEY_HEIGHT = 18;
  private static final double GAP = 8;
  private final Palette palette;
  private final Letters letters;

  CalloutPainter(Palette palette, Letters letters) {
    this.palette = palette;
    this.letters = letters;
  }

  /** How wide the callout is, without its shadow, at ratio 1. */
  double width(Callout callout) {
    var soft = callout.soft().isEmpty() ? 0 : space() + soft(callout);
    var key = callout.key().isEmpty() ? 0 : GAP + key(callout);
    return Math.ceil(2 * padding(callout) + strong(callout) + soft + key);
  }

  /** How high the callout is, without its shadow, at ratio 1. */
  double height(Callout callout) {
    return callout.proposal() ? 32 : 26;
  }

  /** The callout with its shadow, {@link #MARGIN} more on each side. */
  Pixels paint(Callout callout, double ratio) {
    var width = width(callout);
    var height = height(callout);
    var across = (int) Math.ceil((width + 2 * MARGIN) * ratio);
    var down = (int) Math.ceil((height + 2 * MARGIN) * ratio);
    var paper = Paper.on(new Pixels(across, down));
    box(paper, width, height, callout.proposal() ? Tone.ACCENT : Tone.BORDER, ratio);
    words(paper, callout, MARGIN + padding(callout), MARGIN + height / 2, ratio);
    return paper.pixels();
  }

  private void box(Paper paper, double width, double height, Tone border, double ratio) {
    for (var grown = 5; grown >= 1; grown--) {
      paper.fill(rounded(width, height, grown, 2, ratio), Colours.faded(0xff000000, 0.028));
    }
    paper.fill(rounded(width, height, 0, 0, ratio), palette.argb(border));
    paper.fill(rounded(width, height, -1, 0, ratio), palette.argb(Tone.BG));
  }

  private static Outline rounded(
      double width, double height, double grown, double lower, double ratio) {
    return Outline.rounded(
        (MARGIN - grown) * ratio,
        (MARGIN - grown + lower) * ratio,
        (width + 2 * grown) * ratio,
        (height + 2 * grown) * ratio,
        (RADIUS + grown) * ratio);
  }

  private void words(Paper paper, Callout callout, double left, double middle, double ratio) {
    var size = size(callout);
    var base = Math.rint((middle + size * 0.35) * ratio);
    paper.fill(
        letters.semiBold().line(callout.strong(), size * ratio, left * ratio, base),
        palette.argb(Tone.FG));
    var next = left + strong(callout);
    if (!callout.soft().isEmpty()) {
      next += space();
      paper.fill(
          letters.regular().line(callout.soft(), SOFT_SIZE * ratio, next * ratio, base),
          palette.argb(Tone.MUTED));
      next += soft(callout);
    }
    if (!callout.key().isEmpty()) {
      keyCap(paper, callout, next + GAP, middle, ratio);
    }
  }

  private void keyCap(Paper paper, Callout callout, double left, double middle, double ratio) {
    var top = (middle - KEY_HEIGHT / 2) * ratio;
    var width = key(callout) * ratio;
    var cap = Outline.rounded(left * ratio, top, width, KEY_HEIGHT * ratio, 4 * ratio);
    paper.fill(cap, palette.argb(Tone.BG));
    paper.fill(Stroke.closed(cap.rings().getFirst(), ratio), palette.argb(Tone.BORDER));
    var foot = top + (KEY_HEIGHT - 1) * ratio;
    paper.fill(
        Stroke.open(
            new double[] {(left + 3) * ratio, foot, left * ratio + width - 3 * ratio, foot}, ratio),
        palette.argb(Tone.BORDER));
    paper.fill(
        letters
            .semiBold()
            .line(
                callout.key(),
                KEY_SIZE * ratio,
                (left + 6) * ratio,
                Math.rint((middle + KEY_SIZE * 0.33) * ratio)),
        palette.argb(Tone.FG));
  }

  private double strong(Callout callout) {
    return letters.semiBold().width(callout.strong()) * size(callout);
  }

  private double soft(Callout callout) {
    return letters.regular().width(callout.soft()) * SOFT_SIZE;
  }

  private double key(Callout callout) {
    return letters.semiBold().width(callout.key()) * KEY_SIZE + 12;
  }

  private double space() {
    return letters.regular().width(" ") * SOFT_SIZE;
  }

  private static double size(Callout callout) {
    return callout.proposal() ? 14 : 12;
  }

  private static double padding(Callout callout) {
    return callout.proposal() ? 10 : 8;
  }
}
