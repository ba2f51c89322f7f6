package fr.arpent.ui.map.model;

import fr.arpent.ui.map.model.TileGrid.Tile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a square, and just around it, that hold more points than can be told apart. */
final class Crowds {
  private static final int HALF_SQUARE = 17;
  private final int side;
  private final int across;
  private final double left;
  private final double top;
  private final double scale;
  private final int inset;
  private final Places places;
  private final int most;
  private final @Nullable Tally[] cells;

  /** The crowds of {@code cloud} on {@code tile}. */
  Crowds(PointCloud cloud, Tile tile, Detail detail, Grouping grouping) {
    this(cloud, tile.left(), tile.top(), TileGrid.SIDE, detail, grouping);
  }

  /** In a square {@code wide} pixels across, at a corner of cells. */
  Crowds(PointCloud cloud, double left, double top, int wide, Detail detail, Grouping grouping) {
    side = Grouping.side(detail.marks());
    across = wide / side + 2;
    scale = detail.scale();
    inset = (int) Math.ceil(HALF_SQUARE * detail.marks());
    this.left = left - side;
    this.top = top - side;
    places = cloud.places();
    most = grouping.most(detail.marks());
    cells = new Tally[grouping.never() ? 0 : across * across];
    if (!grouping.never()) {
      var reach = across * side;
      count(
          cloud,
          new Box(
              this.left / scale,
              this.top / scale,
              (this.left + reach) / scale,
              (this.top + reach) / scale));
    }
  }

  private void count(PointCloud cloud, Box around) {
    places.visit(
        around,
        slot -> {
          var cell = cell(slot);
          if (cloud.shows(slot) && cell >= 0) {
            var tally = cells[cell] == null ? new Tally() : cells[cell];
            cells[cell] = tally;
            tally.add(pixelX(slot), pixelY(slot), cloud.look(slot));
          }
        });
  }

  /** Whether the point of {@code slot} is in a crowd. */
  boolean hides(int slot) {
    var cell = cells.length == 0 ? -1 : cell(slot);
    return cell >= 0 && crowd(cell) != null;
  }

  /** The groups on the square itself: none reaches over its cell. */
  List<Group> groups() {
    var groups = new ArrayList<Group>();
    for (var cell = 0; cell < cells.length; cell++) {
      var row = Math.floorDiv(cell, across);
      var column = cell % across;
      var crowd = crowd(cell);
      if (crowd != null && row % (across - 1) != 0 && column % (across - 1) != 0) {
        groups.add(group(crowd, column * side, row * side));
      }
    }
    return groups;
  }

  private @Nullable Tally crowd(int cell) {
    var tally = cells[cell];
    return tally != null && tally.count() > most ? tally : null;
  }

  private Group group(Tally crowd, int cellLeft, int cellTop) {
    var x = Math.clamp(crowd.middleX(), cellLeft + inset, cellLeft + side - inset);
    var y = Math.clamp(crowd.middleY(), cellTop + inset, cellTop + side - inset);
    return crowd.group((int) Math.round(x) - side, (int) Math.round(y) - side);
  }

  private double pixelX(int slot) {
    return places.x(slot) * scale - left;
  }

  private double pixelY(int slot) {
    return places.y(slot) * scale - top;
  }

  private int cell(int slot) {
    var column = (int) Math.floor(pixelX(slot) / side);
    var row = (int) Math.floor(pixelY(slot) / side);
    var known = column >= 0 && row >= 0 && column < across && row < across;
    return known ? row * across + column : -1;
  }
}
