package fr.arpent.ui.map;

import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.model.Mercator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A desk with a table of points whose operations are really done, as the window would do them, at
 * once and on the same thread.
 */
final class Bench {
  static final double LON = 6.1;
  static final double LAT = 45.9;

  final List<Operation> asked = new ArrayList<>();
  final Desk desk = new Desk(this::apply);
  final Words words = new Words(Locale.FRENCH);
  final MapModel model = new MapModel();
  private final IntFunction<PointState> states;
  private final Consumer<PointTable> told;
  private TableState state;
  private @Nullable CloudKeeper follow;

  /** Rows {@code metres} east of the town's middle; NaN for a row without position. */
  Bench(double... metres) {
    this(_ -> PointState.TO_DO, _ -> {}, metres);
  }

  /**
   * Rows in states.
   *
   * @param told hears of each version of the table, the first included when {@link #show} is called
   */
  Bench(IntFunction<PointState> states, Consumer<PointTable> told, double... metres) {
    this.states = states;
    this.told = told;
    var places = new ArrayList<Optional<LonLat>>();
    for (var east : metres) {
      places.add(Double.isNaN(east) ? Optional.empty() : Optional.of(place(east, 0)));
    }
    state = PointTable.of(places, states).sheet().state();
  }

  /** The place so many metres east and north of the town's middle. */
  static LonLat place(double east, double north) {
    return new LonLat(
        LON + east / Distance.metresPerLon(LAT), LAT + north / Distance.metresPerLat(LAT));
  }

  /** Lays the table on the desk and follows it; the view shows its middle, 2 px a metre. */
  CloudKeeper show() {
    var clouds = new CloudKeeper(desk, model, Runnable::run, Runnable::run);
    model.resize(600, 500);
    lay(clouds);
    follow = clouds;
    var middle = place(0, 0);
    model
        .view()
        .set(model.view().get().at(Mercator.x(middle.lon()), Mercator.y(middle.lat())).metreOf(2));
    return clouds;
  }

  void lay(CloudKeeper clouds) {
    var table = PointTable.of(state, states);
    desk.show(table.sheet());
    clouds.points().set(table.points());
    told.accept(table);
  }

  /** The table as it lies on the desk. */
  PointTable table() {
    return PointTable.of(state, states);
  }

  void select(int slot) {
    var column = state.table().columns().getFirst().id();
    desk.selection().set(Selection.cell(new CellRef(column, new RowId(slot))));
  }

  private void apply(Operation operation) {
    asked.add(operation);
    var project = State.of(state.table()).with(state);
    state = operation.run(Work.on(project)).apply(project).get(state.table().id());
    if (follow != null) {
      lay(follow);
    } else {
      told.accept(table());
    }
  }
}
