package fr.arpent.ui.grid;

import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import java.util.List;

/** The mark between two headers that says that columns are hidden there; a click shows them. */
final class HiddenMark {

  /** How far it reaches to each side, in px at 100 %. */
  static final double HALF = 7;

  /** Where its middle is under the top of the headers, in px at 100 %. */
  static final double MIDDLE = 41;

  private static final double REACH = 10;

  private HiddenMark() {}

  /**
   * The columns hidden where the mark at ({@code x}, {@code y}) stands; none where there is none.
   */
  static List<ColumnId> at(GridModel model, Table table, double x, double y) {
    var scale = model.scale().get();
    var columns = model.geometry().get().columns();
    var scrolled = model.scroll().get().left();
    if (columns.size() == 0 || Math.abs(y - MIDDLE * scale) > REACH * scale) {
      return List.of();
    }
    var view = model.view().get();
    if (x >= columns.start() && x - columns.start() < 2 * HALF * scale) {
      return view.hiddenAfter(table, null);
    }
    var edge = columns.edgeAt(x, scrolled, HALF * scale);
    return edge < 0 ? List.of() : view.hiddenAfter(table, columns.column(edge).id());
  }
}
