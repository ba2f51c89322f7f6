package fr.arpent.ui.grid;

import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** Where everything stands: columns, lines and what part of them is in view. Needs no window. */
final class GridModel {
  private final Desk desk;
  private final ToDoubleBiFunction<Sheet, Column> firstWidth;
  private final Map<ColumnId, Double> firstWidths = new HashMap<>();
  private @Nullable TableId measured;
  private final ObjectProperty<GridView> view = new SimpleObjectProperty<>(GridView.FIRST);
  private final DoubleProperty scale = new SimpleDoubleProperty(1);
  private final DoubleProperty width = new SimpleDoubleProperty();
  private final DoubleProperty height = new SimpleDoubleProperty();
  private final ReadOnlyObjectWrapper<GridGeometry> geometry =
      new ReadOnlyObjectWrapper<>(GridGeometry.EMPTY);
  private final ReadOnlyObjectWrapper<Scroll> scroll = new ReadOnlyObjectWrapper<>(Scroll.START);

  /**
   * A grid of the sheet on {@code desk}.
   *
   * @param firstWidth how wide a column is that nobody made wider, in px at 100 %
   */
  GridModel(Desk desk, ToDoubleBiFunction<Sheet, Column> firstWidth) {
    this.desk = desk;
    this.firstWidth = firstWidth;
    for (var each : new ObservableValue<?>[] {desk.sheet(), view, scale, width, height}) {
      each.addListener((_, _, _) -> measure());
    }
    measure();
  }

  Desk desk() {
    return desk;
  }

  Optional<Sheet> sheet() {
    return Optional.ofNullable(desk.sheet().get());
  }

  ObjectProperty<GridView> view() {
    return view;
  }

  /** How large text is: 1 is 13 px. */
  DoubleProperty scale() {
    return scale;
  }

  DoubleProperty width() {
    return width;
  }

  DoubleProperty height() {
    return height;
  }

  ReadOnlyObjectProperty<GridGeometry> geometry() {
    return geometry.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Scroll> scroll() {
    return scroll.getReadOnlyProperty();
  }

  /** Puts {@code line} and {@code left} at the edges of the view, or as near as they can be. */
  void scrollTo(double line, double left) {
    scroll.set(geometry.get().to(line, left));
  }

  /** Scrolls by so many px. */
  void scrollBy(double right, double down) {
    scroll.set(geometry.get().by(scroll.get(), right, down));
  }

  /** Scrolls as little as shows {@code spot}. */
  void reveal(Spot spot) {
    scroll.set(geometry.get().reveal(scroll.get(), spot.line(), spot.column()));
  }

  /** Scrolls so that {@code spot} is a third from the top, if it is not in view. */
  void show(Spot spot) {
    scroll.set(geometry.get().show(scroll.get(), spot.line(), spot.column()));
  }

  /** Where the cell of {@code spot} is drawn. */
  Box box(Spot spot) {
    var now = geometry.get();
    return new Box(
        now.columns().left(spot.column(), scroll.get().left()),
        now.y(scroll.get(), spot.line()),
        now.columns().width(spot.column()) - 1,
        now.sizes().row() - 1);
  }

  private void measure() {
    var sheet = desk.sheet().get();
    var sizes = new GridSizes(scale.get(), view.get().density());
    if (sheet == null) {
      geometry.set(GridGeometry.EMPTY);
      return;
    }
    if (!sheet.table().id().equals(measured)) {
      measured = sheet.table().id();
      firstWidths.clear();
      scroll.set(Scroll.START);
    }
    var digits = Integer.toString(highestNumber(sheet)).length();
    var columns =
        new ColumnLayout(
            view.get().columns(sheet.table()),
            column -> Math.round(widthOf(sheet, column) * scale.get()),
            sizes.state() + sizes.number(digits),
            view.get().frozen());
    geometry.set(new GridGeometry(sizes, columns, sheet.rows().size(), width.get(), height.get()));
    var now = scroll.get();
    scroll.set(geometry.get().to(now.line() + now.offset() / sizes.row(), now.left()));
  }

  private double widthOf(Sheet sheet, Column column) {
    var set = view.get().widths().get(column.id());
    return set != null
        ? set
        : firstWidths.computeIfAbsent(column.id(), _ -> firstWidth.applyAsDouble(sheet, column));
  }

  /** Rows keep the order of the file mostly: the last one tells how wide numbers get. */
  private static int highestNumber(Sheet sheet) {
    var table = sheet.table();
    var last = table.rowCount() == 0 ? 0 : table.sourceRow(table.slot(table.rowCount() - 1));
    return Math.max(last, table.rowCount());
  }
}
