package fr.arpent.sample.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.math.Vector2D;

/** The pieces of all streets laid so far, by place. */
final class StreetIndex {
  private static final double CELL = 40;
  private final double west;
  private final double south;
  private final int columns;
  private final List<List<Piece>> cells = new ArrayList<>();

  /** An empty index for places inside the bounds; those outside are kept at the edge. */
  StreetIndex(Envelope bounds) {
    this.west = bounds.getMinX();
    this.south = bounds.getMinY();
    this.columns = (int) (bounds.getWidth() / CELL) + 1;
    int rows = (int) (bounds.getHeight() / CELL) + 1;
    for (int i = 0; i < columns * rows; i++) {
      cells.add(new ArrayList<>());
    }
  }

  /** A straight piece between two neighbouring points of a street. */
  record Piece(Vector2D from, Vector2D to, Vector2D heading, int street) {
    Vector2D middle() {
      return from.add(to).multiply(0.5);
    }
  }

  void add(int street, Centreline line) {
    for (int i = 0; i + 1 < line.points().size(); i++) {
      Vector2D from = line.points().get(i);
      Vector2D to = line.points().get(i + 1);
      add(new Piece(from, to, to.subtract(from).normalize(), street));
    }
  }

  private void add(Piece piece) {
    int steps = 1 + (int) (piece.from.distance(piece.to) / (CELL / 2));
    for (int i = 0; i <= steps; i++) {
      Vector2D point = piece.from.add(piece.to.subtract(piece.from).multiply((double) i / steps));
      List<Piece> cell = cells.get(row(point.getY()) * columns + column(point.getX()));
      if (cell.isEmpty() || !cell.getLast().equals(piece)) {
        cell.add(piece);
      }
    }
  }

  /** Whether a street of about that heading (within 40 degrees) runs closer than so many metres. */
  boolean parallelWithin(Vector2D place, Vector2D heading, double metres) {
    return anyNear(
        place,
        metres,
        piece -> Math.abs(piece.heading.dot(heading)) > 0.77 && distance(piece, place) < metres);
  }

  /**
   * Whether the condition holds of a piece that comes so near; it is asked of some further away.
   */
  boolean anyNear(Vector2D place, double metres, Predicate<Piece> condition) {
    int lastRow = row(place.getY() + metres);
    int lastColumn = column(place.getX() + metres);
    for (int r = row(place.getY() - metres); r <= lastRow; r++) {
      for (int c = column(place.getX() - metres); c <= lastColumn; c++) {
        for (Piece piece : cells.get(r * columns + c)) {
          if (condition.test(piece)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The first street met on the way from one point to a near one, or null. */
  @Nullable Hit firstHit(Vector2D from, Vector2D to) {
    Hit first = null;
    for (Piece piece : near(from, from.distance(to))) {
      double share = share(from, to, piece);
      if (share >= 0 && (first == null || share < first.share)) {
        first = new Hit(piece, share, from.add(to.subtract(from).multiply(share)));
      }
    }
    return first;
  }

  /** Where a way meets a street; {@code share} of the way, from 0 to 1. */
  record Hit(Piece piece, double share, Vector2D place) {}

  /** All pieces that come so near; some lie further away, some are named twice. */
  List<Piece> near(Vector2D place, double metres) {
    List<Piece> found = new ArrayList<>();
    for (int r = row(place.getY() - metres); r <= row(place.getY() + metres); r++) {
      for (int c = column(place.getX() - metres); c <= column(place.getX() + metres); c++) {
        found.addAll(cells.get(r * columns + c));
      }
    }
    return found;
  }

  private static double share(Vector2D from, Vector2D to, Piece piece) {
    Vector2D way = to.subtract(from);
    Vector2D street = piece.to.subtract(piece.from);
    double cross = way.getX() * street.getY() - way.getY() * street.getX();
    if (Math.abs(cross) < 1e-9) {
      return -1;
    }
    Vector2D gap = piece.from.subtract(from);
    double along = (gap.getX() * street.getY() - gap.getY() * street.getX()) / cross;
    double across = (gap.getX() * way.getY() - gap.getY() * way.getX()) / cross;
    return along > 1e-6 && along <= 1 && across >= 0 && across <= 1 ? along : -1;
  }

  static double distance(Piece piece, Vector2D place) {
    double runX = piece.to.getX() - piece.from.getX();
    double runY = piece.to.getY() - piece.from.getY();
    double x = place.getX() - piece.from.getX();
    double y = place.getY() - piece.from.getY();
    double share = Math.clamp((x * runX + y * runY) / (runX * runX + runY * runY), 0, 1);
    double gapX = x - share * runX;
    double gapY = y - share * runY;
    return Math.sqrt(gapX * gapX + gapY * gapY);
  }

  private int column(double x) {
    return Math.clamp((int) ((x - west) / CELL), 0, columns - 1);
  }

  private int row(double y) {
    return Math.clamp((int) ((y - south) / CELL), 0, cells.size() / columns - 1);
  }
}
