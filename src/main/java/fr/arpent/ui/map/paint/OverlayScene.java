package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.model.CalloutPlace;
import fr.arpent.ui.map.model.CandidateLayout;
import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.GroupPlace;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.OverlayMark;
import fr.arpent.ui.map.model.OverlayMark.Disc;
import fr.arpent.ui.map.model.OverlayMark.Frame;
import fr.arpent.ui.map.model.OverlayMark.Line;
import fr.arpent.ui.map.model.OverlayMark.Ring;
import fr.arpent.ui.map.model.OverlayMark.Stamp;
import fr.arpent.ui.map.model.Spread;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.model.VisitScene;
import fr.arpent.ui.map.raster.Colours;
import fr.arpent.ui.map.raster.Pixels;
import fr.arpent.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One state being drawn above the tiles, all in pixels of a map with text at 100 %: what comes out
 * is as many times larger as text is.
 */
final class OverlayScene {
  private static final double RING = 14;
  private static final double GROUP_RING = 23;
  private final List<OverlayMark> marks = new ArrayList<>();
  private final Overlay overlay;
  private final Viewport view;
  private final Detail detail;
  private final OverlayState state;

  OverlayScene(Overlay overlay, Viewport view, Detail detail, OverlayState state) {
    this.overlay = overlay;
    this.view = view;
    this.detail = detail;
    this.state = state;
  }

  /** What to draw, the lowest first. */
  List<OverlayMark> draw() {
    rectangle();
    var current = state.current();
    if (state.cloud().places().has(current)) {
      var group = group(current);
      if (group.isPresent()) {
        member(group.get());
      } else {
        visit(x(current), y(current));
      }
    }
    spread();
    drag();
    var hovered = state.hovered();
    if (hovered != null && state.cloud().places().has(hovered.slot())) {
      beside(hovered.slot(), hovered.name());
    }
    return marks.stream().map(mark -> mark.times(detail.text())).toList();
  }

  private void rectangle() {
    if (state.rectangle() != null) {
      var fill = Colours.faded(overlay.argb(Tone.FOCUS), 0.12);
      marks.add(
          new Frame(state.rectangle().times(1 / detail.text()), fill, overlay.argb(Tone.FOCUS)));
    }
  }

  /** The group that stands for the current point; the visit shows the point itself. */
  private Optional<GroupPlace> group(int current) {
    return state.visit().equals(VisitScene.NONE)
        ? overlay.group(current, state.cloud(), detail, state.grouping())
        : Optional.empty();
  }

  /** The ring goes round the whole square: on it, it would hide how many they are. */
  private void member(GroupPlace group) {
    var x = x(group.x());
    var y = y(group.y());
    marks.add(new Ring(x, y, GROUP_RING, 3, overlay.argb(Tone.FOCUS)));
    if (state.label() != null && state.drag() == null) {
      beside(x, y, GROUP_RING - RING, state.label());
    }
  }

  private void visit(double x, double y) {
    var trail = trail(x, y);
    marks.add(new Line(trail, 2, overlay.argb(Tone.ACCENT), 2, 6));
    var spots = CandidateLayout.of(x, y, wanted());
    for (var i = 0; i < spots.size(); i++) {
      var firm = i == 0 && state.visit().sure();
      var line = new double[] {x, y, spots.get(i).x(), spots.get(i).y()};
      marks.add(new Line(line, 1.5, overlay.argb(Tone.ACCENT), firm ? 0 : 3, 4));
    }
    current(x, y);
    for (var i = 0; i < spots.size(); i++) {
      square(spots.get(i), i + 1, i == 0 && state.visit().sure());
    }
    words(x, y, spots, trail);
  }

  private void current(double x, double y) {
    marks.add(new Disc(x, y, 20, Colours.faded(overlay.argb(Tone.ACCENT), 0.16)));
    marks.add(new Ring(x, y, RING, 3, overlay.argb(Tone.FOCUS)));
    glyph(state.current(), x, y, 1.15, 1);
  }

  private void words(double x, double y, List<CandidateLayout.Spot> spots, double[] trail) {
    var proposal = state.visit().callout();
    if (proposal != null) {
      var boxes = spots.stream().map(CandidateLayout.Spot::box).toList();
      var wide = overlay.width(proposal);
      var high = overlay.height(proposal);
      callout(proposal, CalloutPlace.quadrant(x, y, wide, high, whole(), boxes, trail));
    } else if (state.label() != null && state.drag() == null) {
      beside(x, y, 0, state.label());
    }
  }

  private double[] trail(double x, double y) {
    var next =
        state.visit().trail().stream().filter(slot -> state.cloud().places().has(slot)).toList();
    var line = new double[2 * next.size() + 2];
    line[0] = x;
    line[1] = y;
    for (var i = 0; i < next.size(); i++) {
      line[2 * i + 2] = x(next.get(i));
      line[2 * i + 3] = y(next.get(i));
    }
    return line;
  }

  private List<CandidateLayout.Spot> wanted() {
    return state.visit().candidates().stream()
        .map(c -> new CandidateLayout.Spot(x(Mercator.x(c.lon())), y(Mercator.y(c.lat()))))
        .toList();
  }

  private void square(CandidateLayout.Spot spot, int number, boolean filled) {
    stamp(overlay.number(number, filled, detail.marks()), spot.x(), spot.y(), 1);
  }

  private void spread() {
    if (state.spread().isEmpty()) {
      return;
    }
    var x = x(state.spread().getFirst());
    var y = y(state.spread().getFirst());
    var legs = Spread.around(x, y, state.spread());
    var reach = legs.stream().mapToDouble(leg -> Math.hypot(leg.x() - x, leg.y() - y)).max();
    marks.add(new Disc(x, y, reach.orElse(0) + 16, Colours.faded(overlay.argb(Tone.BG), 0.8)));
    for (var leg : legs) {
      var line = new double[] {x, y, leg.x(), leg.y()};
      marks.add(new Line(line, 1, overlay.argb(Tone.MUTED), 0, 0));
    }
    for (var leg : legs) {
      if (leg.slot() == state.current()) {
        marks.add(new Ring(leg.x(), leg.y(), 11, 3, overlay.argb(Tone.FOCUS)));
      }
      glyph(leg.slot(), leg.x(), leg.y(), 1, 1);
    }
  }

  private void drag() {
    var drag = state.drag();
    if (drag == null) {
      return;
    }
    var toX = x(drag.x());
    var toY = y(drag.y());
    var line = new double[] {x(drag.slot()), y(drag.slot()), toX, toY};
    marks.add(new Line(line, 2, overlay.argb(Tone.FOCUS), 4, 5));
    marks.add(new Ring(toX, toY, RING, 3, overlay.argb(Tone.FOCUS)));
    glyph(drag.slot(), toX, toY, 1.15, 1);
    beside(toX, toY, 0, drag.distance());
  }

  private void glyph(int slot, double x, double y, double larger, double opacity) {
    var pixels = overlay.glyph(state.cloud().look(slot), detail.pointScale() * larger);
    stamp(pixels, x, y, opacity);
  }

  private void beside(int slot, Callout words) {
    beside(x(slot), y(slot), 0, words);
  }

  /** Beside the ring of the point there, {@code off} pixels farther than usual. */
  private void beside(double x, double y, double off, Callout words) {
    var wide = overlay.width(words);
    var high = overlay.height(words);
    callout(words, CalloutPlace.beside(x, y, off, wide, high, whole()));
  }

  private void callout(Callout words, Box box) {
    var pixels = overlay.callout(words, detail.marks());
    var margin = CalloutPainter.MARGIN;
    marks.add(
        new Stamp(
            pixels,
            Math.rint(box.left() - margin),
            Math.rint(box.top() - margin),
            detail.marks(),
            1));
  }

  private void stamp(Pixels pixels, double x, double y, double opacity) {
    var half = pixels.width() / 2.0 / detail.marks();
    marks.add(new Stamp(pixels, x - half, y - half, detail.marks(), opacity));
  }

  private Box whole() {
    return new Box(0, 0, view.width(), view.height()).times(1 / detail.text());
  }

  private double x(int slot) {
    return x(state.cloud().places().x(slot));
  }

  private double y(int slot) {
    return y(state.cloud().places().y(slot));
  }

  private double x(double world) {
    return view.screenX(world) / detail.text();
  }

  private double y(double world) {
    return view.screenY(world) / detail.text();
  }
}
