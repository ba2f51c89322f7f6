package fr.arpent.ui.grid;

import fr.arpent.table.CellRef;
import fr.arpent.table.Column;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The selection by lines and columns. What is moved here is selected at the desk; what is selected
 * elsewhere is followed here, its row shown a third from the top.
 */
final class Cursor {
  private final GridModel model;
  private @Nullable GridRange range;
  private boolean mine;

  Cursor(GridModel model) {
    this.model = model;
    model.desk().selection().addListener((_, _, _) -> selectedElsewhere());
    model.desk().sheet().addListener((_, before, now) -> sheetChanged(before, now));
    model.geometry().addListener((_, before, now) -> columnsChanged(before, now));
  }

  /** The selected rectangle, if the current cell is shown. */
  Optional<GridRange> range() {
    return Optional.ofNullable(range);
  }

  /** The current cell, if it is shown. */
  Optional<CellRef> cell() {
    return range().flatMap(_ -> selection().cell());
  }

  /** The column of the current cell, if it is shown. */
  Optional<Column> column() {
    return range().map(r -> model.geometry().get().columns().column(r.active().column()));
  }

  Selection selection() {
    return model.desk().selection().get();
  }

  /** Selects {@code next} and shows the corner that moved. */
  void place(GridRange next) {
    select(next);
    model.reveal(next.far());
  }

  /** The same without scrolling: for whole columns and rows. */
  void select(GridRange next) {
    model.sheet().ifPresent(sheet -> tell(sheet, within(next)));
  }

  /** Makes {@code next}, a cell inside the selection, the current one. */
  void step(GridRange next) {
    select(next);
    model.reveal(next.active());
  }

  /** The first cell, unless there is a current one. */
  void start() {
    if (range == null && ready()) {
      place(GridRange.cell(0, 0));
    }
  }

  /** Whether there is any cell. */
  boolean ready() {
    return model.geometry().get().lines() > 0 && model.geometry().get().columns().size() > 0;
  }

  private void tell(Sheet sheet, GridRange next) {
    if (!ready()) {
      return;
    }
    range = next;
    var columns = model.geometry().get().columns();
    var rows = sheet.rows();
    var active = next.active();
    var cell =
        new CellRef(
            columns.column(active.column()).id(),
            new fr.arpent.table.RowId(rows.slot(active.line())));
    var ids =
        IntStream.rangeClosed(next.left(), next.right())
            .mapToObj(i -> columns.column(i).id())
            .toList();
    mine = true;
    model.desk().selection().set(new Selection(cell, rows.between(next.top(), next.bottom()), ids));
    mine = false;
  }

  private void selectedElsewhere() {
    if (!mine) {
      follow(true);
    }
  }

  private void follow(boolean show) {
    var sheet = model.desk().sheet().get();
    var found =
        sheet == null
            ? Optional.<GridRange>empty()
            : SelectedLines.range(selection(), sheet.rows(), model.geometry().get().columns());
    range = found.orElse(null);
    if (show && found.isPresent()) {
      model.show(found.get().active());
    }
  }

  private void sheetChanged(@Nullable Sheet before, @Nullable Sheet now) {
    if (now == null || range == null || before == null || selection().current() == null) {
      follow(now != null);
      return;
    }
    var slot = selection().slot();
    var line = range.active().line();
    if (now.table().position(slot) < 0) {
      tell(now, within(GridRange.cell(range.active())));
    } else if (line >= now.rows().size() || now.rows().slot(line) != slot) {
      follow(true);
    }
  }

  private void columnsChanged(GridGeometry before, GridGeometry now) {
    if (!before.columns().ids().equals(now.columns().ids()) && range != null) {
      follow(false);
    }
    if (before.body() <= 0 && now.body() > 0 && range != null) {
      model.show(range.active());
    } else if (now.height() < before.height() && range != null && seen(before, range.active())) {
      model.reveal(range.active()); // a dock that opens does not lie over the row worked on
    }
  }

  private boolean seen(GridGeometry in, Spot spot) {
    var y = in.y(model.scroll().get(), spot.line());
    return y >= in.sizes().header() && y + in.sizes().row() <= in.height();
  }

  private GridRange within(GridRange wanted) {
    return new GridRange(within(wanted.active()), within(wanted.anchor()), within(wanted.far()));
  }

  private Spot within(Spot spot) {
    var geometry = model.geometry().get();
    return new Spot(
        Math.clamp(spot.line(), 0, Math.max(0, geometry.lines() - 1)),
        Math.clamp(spot.column(), 0, Math.max(0, geometry.columns().size() - 1)));
  }
}
