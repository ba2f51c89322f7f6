package fr.arpent.ui.map;

import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.position.ClearPoints;
import fr.arpent.geo.position.PlacePoint;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.Callout;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.paint.OverlayState.Drag;

/** Points put elsewhere: shown on their way, then asked for as one step. */
final class PointMoves {
  private final Desk desk;
  private final MapModel model;
  private final Words words;

  PointMoves(Desk desk, MapModel model, Words words) {
    this.desk = desk;
    this.model = model;
    this.words = words;
  }

  /** Whether points may be moved now. */
  boolean allowed() {
    return !desk.readOnly().get() && desk.sheet().get() != null;
  }

  /** Shows the point of {@code slot} on its way at a place of the Mercator square. */
  void show(int slot, double x, double y) {
    var places = model.cloud().get().places();
    var from = lonLat(places.x(slot), places.y(slot));
    var metres = Distance.metres(from, lonLat(x, y));
    var distance = Callout.about(words.say(Distance.words(metres)), "");
    model.drag().set(new Drag(slot, x, y, distance));
  }

  /** Asks for what is shown on its way to become a step; it stays shown until it has. */
  void drop() {
    var drag = model.drag().get();
    if (drag != null) {
      model.settling().set(true);
      place(drag.slot(), lonLat(drag.x(), drag.y()));
    }
  }

  /** Shows everything where it is. */
  void cancel() {
    model.settling().set(false);
    model.drag().set(null);
  }

  /** Asks for the row in {@code slot} to be put at {@code place}. */
  void place(int slot, LonLat place) {
    var sheet = desk.sheet().get();
    if (sheet != null) {
      desk.ask(PlacePoint.of(sheet.state(), slot, place));
    }
  }

  /** Asks for the position of the row in {@code slot} to be taken away. */
  void clear(int slot) {
    var sheet = desk.sheet().get();
    if (sheet != null && model.cloud().get().places().has(slot)) {
      PositionColumns.of(sheet.state())
          .ifPresent(c -> desk.ask(new ClearPoints(sheet.table().id(), c, RowSet.of(slot))));
    }
  }

  private static LonLat lonLat(double x, double y) {
    return new LonLat(Mercator.lon(x), Mercator.lat(y));
  }
}
