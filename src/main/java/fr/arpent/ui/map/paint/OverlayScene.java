package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Detail;
import fr.arpent.ui.map.model.GroupPlace;
import fr.arpent.ui.map.model.OverlayMark;
import fr.arpent.ui.map.model.OverlayMark.Disc;
import fr.arpent.ui.map.model.OverlayMark.Frame;
import fr.arpent.ui.map.model.OverlayMark.Line;
import fr.arpent.ui.map.model.OverlayMark.Ring;
import fr.arpent.ui.map.model.Spread;
import fr.arpent.ui.map.model.Viewport;
import fr.arpent.ui.map.raster.Colours;
import fr.arpent.ui.theme.Tone;
import java.util.List;

/** One state being drawn above the tiles. */
final class OverlayScene {
  private static final double RING = 14;
  private static final double GROUP_RING = 23;
  private final Overlay overlay;
  private final Detail detail;
  private final OverlayState state;
  private final MarkSheet sheet;

  OverlayScene(Overlay overlay, Viewport view, Detail detail, OverlayState state) {
    this.overlay = overlay;
    this.detail = detail;
    this.state = state;
    sheet = new MarkSheet(overlay, view, detail, state.cloud());
  }

  /** What to draw, the lowest first. */
  List<OverlayMark> draw() {
    rectangle();
    if (sheet.has(state.visit().slot())) {
      visit();
    } else if (sheet.has(state.current())) {
      current();
    }
    spread();
    new PinMarks(sheet).draw(state.pins());
    drag();
    var hovered = state.hovered();
    if (hovered != null && sheet.has(hovered.slot())) {
      sheet.beside(hovered.slot(), hovered.name());
    }
    return sheet.marks();
  }

  private void rectangle() {
    if (state.rectangle() != null) {
      var fill = Colours.faded(sheet.argb(Tone.FOCUS), 0.12);
      sheet.add(new Frame(sheet.inside(state.rectangle()), fill, sheet.argb(Tone.FOCUS)));
    }
  }

  /** Whoever looks at another row meanwhile still sees what is proposed where it is. */
  private void visit() {
    var slot = state.visit().slot();
    var marks = new VisitMarks(sheet, state.visit());
    marks.lines();
    if (slot == state.current()) {
      ringed(slot);
    } else {
      disc(sheet.xOf(slot), sheet.yOf(slot));
      sheet.glyph(slot, sheet.xOf(slot), sheet.yOf(slot), 1.15);
    }
    marks.words();
    if (slot != state.current() && sheet.has(state.current())) {
      current();
    } else if (state.visit().callout() == null) {
      label(sheet.xOf(slot), sheet.yOf(slot), 0);
    }
  }

  /** The current point, or the group that stands for it. */
  private void current() {
    var current = state.current();
    var group = overlay.group(current, state.cloud(), detail, state.grouping());
    if (group.isPresent()) {
      member(group.get());
    } else {
      ringed(current);
      label(sheet.xOf(current), sheet.yOf(current), 0);
    }
  }

  /** The ring goes round the whole square: on it, it would hide how many they are. */
  private void member(GroupPlace group) {
    var x = sheet.x(group.x());
    var y = sheet.y(group.y());
    sheet.add(new Ring(x, y, GROUP_RING, 3, sheet.argb(Tone.FOCUS)));
    label(x, y, GROUP_RING - RING);
  }

  private void ringed(int slot) {
    var x = sheet.xOf(slot);
    var y = sheet.yOf(slot);
    disc(x, y);
    sheet.add(new Ring(x, y, RING, 3, sheet.argb(Tone.FOCUS)));
    sheet.glyph(slot, x, y, 1.15);
  }

  private void disc(double x, double y) {
    sheet.add(new Disc(x, y, 20, Colours.faded(sheet.argb(Tone.ACCENT), 0.16)));
  }

  private void label(double x, double y, double off) {
    if (state.label() != null && state.drag() == null && state.pins().isEmpty()) {
      sheet.beside(x, y, off, state.label());
    }
  }

  private void spread() {
    if (state.spread().isEmpty()) {
      return;
    }
    var x = sheet.xOf(state.spread().getFirst());
    var y = sheet.yOf(state.spread().getFirst());
    var legs = Spread.around(x, y, state.spread());
    var reach = legs.stream().mapToDouble(leg -> Math.hypot(leg.x() - x, leg.y() - y)).max();
    sheet.add(new Disc(x, y, reach.orElse(0) + 16, Colours.faded(sheet.argb(Tone.BG), 0.8)));
    for (var leg : legs) {
      var line = new double[] {x, y, leg.x(), leg.y()};
      sheet.add(new Line(line, 1, sheet.argb(Tone.MUTED), 0, 0));
    }
    for (var leg : legs) {
      if (leg.slot() == state.current()) {
        sheet.add(new Ring(leg.x(), leg.y(), 11, 3, sheet.argb(Tone.FOCUS)));
      }
      sheet.glyph(leg.slot(), leg.x(), leg.y(), 1);
    }
  }

  private void drag() {
    var drag = state.drag();
    if (drag == null) {
      return;
    }
    var toX = sheet.x(drag.x());
    var toY = sheet.y(drag.y());
    var line = new double[] {sheet.xOf(drag.slot()), sheet.yOf(drag.slot()), toX, toY};
    sheet.add(new Line(line, 2, sheet.argb(Tone.FOCUS), 4, 5));
    sheet.add(new Ring(toX, toY, RING, 3, sheet.argb(Tone.FOCUS)));
    sheet.glyph(drag.slot(), toX, toY, 1.15);
    sheet.beside(toX, toY, 0, drag.distance());
  }
}
