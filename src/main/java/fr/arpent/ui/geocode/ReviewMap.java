package fr.arpent.ui.geocode;

import fr.arpent.address.columns.AddressColumns;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.map.MapModel;
import fr.arpent.ui.map.model.Box;
import fr.arpent.ui.map.model.MapPin;
import fr.arpent.ui.map.model.Mercator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets grid and map follow the walk: its row current, what to choose from numbered on the map. */
final class ReviewMap {
  /** The lower part of the map has the legend on it. */
  private static final double LEGEND = 0.12;

  private static final double FAR = 20 / 40_000.0;

  private final GeocodeModel model;
  private final MapModel map;
  private int followed = -1;
  private boolean pinned;

  /** Nothing shown on {@code map} yet. */
  ReviewMap(GeocodeModel model, MapModel map) {
    this.model = model;
    this.map = map;
  }

  /** Shows what {@code review} shows from now on. */
  void follow(ReviewModel review) {
    review.shown().subscribe(this::follow);
  }

  private void follow(@Nullable Review shown) {
    if (shown == null) {
      followed = -1;
      if (pinned) {
        map.pins().set(List.of());
      }
      pinned = false;
      return;
    }
    if (shown.slot() != followed) {
      select(shown.slot());
    }
    pinned = true;
    var pins = new ArrayList<MapPin>();
    for (var i = 0; i < shown.choices().size(); i++) {
      var answer = shown.choices().get(i);
      var at = answer.place();
      var chosen = shown.chosen() == i + 1;
      pins.add(new MapPin(at.lon(), at.lat(), i + 1, chosen, answer.name()));
    }
    map.pins().set(pins);
    if (shown.ready() && shown.slot() != followed) {
      followed = shown.slot();
      fit(pins);
    } else if (shown.chosen() > 0) {
      see(pins.get(shown.chosen() - 1));
    }
  }

  /** The likeliest and all that lie around it; what is in another region is found by its digit. */
  private void fit(List<MapPin> pins) {
    if (pins.isEmpty()) {
      return;
    }
    var first = pins.getFirst();
    var box = Box.NONE;
    for (var pin : pins) {
      var x = Mercator.x(pin.lon());
      var y = Mercator.y(pin.lat());
      if (Math.hypot(x - Mercator.x(first.lon()), y - Mercator.y(first.lat())) < FAR) {
        box = box.with(x, y);
      }
    }
    map.fit(box.with(box.middleX(), box.bottom() + LEGEND * box.height()));
  }

  private void see(MapPin pin) {
    var view = map.view();
    view.set(view.get().keeping(Mercator.x(pin.lon()), Mercator.y(pin.lat())));
  }

  private void select(int slot) {
    column()
        .ifPresent(
            column ->
                model
                    .bench()
                    .desk()
                    .selection()
                    .set(Selection.cell(new CellRef(column, new RowId(slot)))));
  }

  private Optional<ColumnId> column() {
    AddressColumns columns = model.columns().get();
    return columns.parts().stream().findFirst().map(part -> part.id());
  }
}
