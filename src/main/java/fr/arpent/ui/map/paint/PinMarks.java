package fr.arpent.ui.map.paint;

import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.model.CandidateLayout.Spot;
import fr.arpent.ui.map.model.MapPin;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.OverlayMark.Disc;
import fr.arpent.ui.map.model.OverlayMark.Ring;
import fr.arpent.ui.map.raster.Colours;
import fr.arpent.ui.theme.Tone;
import java.util.ArrayList;
import java.util.List;

/** Places that are no rows: numbered squares, and the one that was looked for. */
final class PinMarks {
  private static final double RING = 9;
  private static final double DOT = 4;
  private static final double GLOW = 18;
  private static final double GAP = 2;

  private final MarkSheet sheet;
  private final List<Spot> spots = new ArrayList<>();

  PinMarks(MarkSheet sheet) {
    this.sheet = sheet;
  }

  /** Draws {@code pins}, the chosen one above the others. */
  void draw(List<MapPin> pins) {
    var placed = pins.stream().map(this::place).toList();
    for (var i = 0; i < pins.size(); i++) {
      if (!pins.get(i).firm()) {
        draw(pins.get(i), placed.get(i));
      }
    }
    for (var i = 0; i < pins.size(); i++) {
      if (pins.get(i).firm()) {
        draw(pins.get(i), placed.get(i));
        words(pins.get(i), placed.get(i));
      }
    }
  }

  private void draw(MapPin pin, Spot spot) {
    if (pin.number() > 0) {
      sheet.square(spot.x(), spot.y(), pin.number(), pin.firm());
    } else {
      var colour = sheet.argb(Tone.ACCENT);
      sheet.add(new Disc(spot.x(), spot.y(), GLOW, Colours.faded(colour, 0.16)));
      sheet.add(new Ring(spot.x(), spot.y(), RING, 3, colour));
      sheet.add(new Disc(spot.x(), spot.y(), DOT, colour));
    }
  }

  private void words(MapPin pin, Spot spot) {
    if (sheet.whole().contains(spot.x(), spot.y())) {
      var others = spots.stream().map(Spot::box).toList();
      var said = Callout.about(pin.words(), "");
      sheet.around(spot.x(), spot.y(), said, others, new double[0]);
    }
  }

  /** At its own place, or beside where another stands there already. */
  private Spot place(MapPin pin) {
    var spot = new Spot(sheet.x(Mercator.x(pin.lon())), sheet.y(Mercator.y(pin.lat())));
    while (meets(spot.box())) {
      spot = new Spot(spot.x() + spot.box().width() + GAP, spot.y());
    }
    spots.add(spot);
    return spot;
  }

  private boolean meets(Box box) {
    return spots.stream().anyMatch(other -> other.box().meets(box));
  }
}
