package fr.arpent.ui.map;

import fr.arpent.geo.point.Points;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.map.model.Legend;
import fr.arpent.ui.map.model.Places;
import fr.arpent.ui.map.model.PointCloud;
import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the points of the map as the desk has them: whenever the sheet, the positions or the
 * selection change, the next cloud is made in the background from the one before. While one is
 * being made, only the newest wish waits.
 */
final class CloudKeeper {
  private final Desk desk;
  private final MapModel model;
  private final Executor background;
  private final Executor window;
  private final ObjectProperty<@Nullable Points> points = new SimpleObjectProperty<>();
  private final BooleanProperty visiting = new SimpleBooleanProperty();
  private Made last = Made.NOTHING;
  private boolean busy;
  private boolean again;

  CloudKeeper(Desk desk, MapModel model, Executor background, Executor window) {
    this.desk = desk;
    this.model = model;
    this.background = background;
    this.window = window;
    desk.sheet().subscribe(() -> refresh());
    desk.selection().subscribe(() -> refresh());
    points.subscribe(() -> refresh());
    visiting.subscribe(() -> refresh());
  }

  /** Where the rows of the table in front are. */
  ObjectProperty<@Nullable Points> points() {
    return points;
  }

  /** Whether a visit goes on. */
  BooleanProperty visiting() {
    return visiting;
  }

  /** Whether the points shown are those of the desk. */
  boolean idle() {
    return !busy;
  }

  /** What a cloud was made of. */
  private record Made(
      @Nullable Sheet sheet,
      @Nullable Points points,
      boolean visiting,
      Selection selected,
      PointCloud cloud,
      Legend legend) {
    static final Made NOTHING =
        new Made(null, null, false, Selection.NONE, PointCloud.NONE, Legend.EMPTY);
  }

  private void refresh() {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    var before = last;
    var sheet = desk.sheet().get();
    var where = points.get();
    var selected = desk.selection().get();
    var visit = visiting.get();
    background.execute(
        () -> {
          var made = before; // kept when making the next one fails, which the pool tells
          try {
            made = make(before, sheet, where, selected, visit);
          } finally {
            var next = made;
            window.execute(() -> show(next));
          }
        });
  }

  private static Made make(
      Made before,
      @Nullable Sheet sheet,
      @Nullable Points points,
      Selection selected,
      boolean visit) {
    if (sheet == null || points == null) {
      var legend = sheet == null ? Legend.EMPTY : Legend.of(sheet);
      return new Made(sheet, points, visit, selected, PointCloud.NONE, legend);
    }
    var slots = sheet.table().slots();
    var here =
        points == before.points && slots == before.cloud.places().slots()
            ? before.cloud
            : PointCloud.of(Places.of(points, slots));
    if (here.equals(before.cloud) && sheet.equals(before.sheet) && visit == before.visiting) {
      var cloud = selected.equals(before.selected) ? here : ringed(here, selected);
      return new Made(sheet, points, visit, selected, cloud, before.legend);
    }
    var cloud = ringed(here.looking(sheet, visit), selected);
    return new Made(sheet, points, visit, selected, cloud, Legend.of(sheet));
  }

  private static PointCloud ringed(PointCloud cloud, Selection selected) {
    return cloud.selecting(selected.rows(), selected.slot());
  }

  private void show(Made made) {
    var first = last.cloud.places().count() == 0 || !table(made).equals(table(last));
    last = made;
    busy = false;
    model.legend().set(made.legend);
    model.show(made.cloud);
    if (first && made.cloud.places().count() > 0 && !visiting.get()) {
      model.home();
    }
    if (again) {
      again = false;
      refresh();
    }
  }

  private static java.util.Optional<TableId> table(Made made) {
    return made.sheet == null
        ? java.util.Optional.empty()
        : java.util.Optional.of(made.sheet.table().id());
  }
}
