package fr.arpent.ui.map.model;

/** What is counted of the points of one cell. */
final class Tally {
  private int toDo;
  private int seen;
  private int later;
  private int toFix;
  private int count;
  private double sumX;
  private double sumY;
  private boolean selected;

  /** Counts a point. */
  void add(double x, double y, PointLook look) {
    count++;
    sumX += x;
    sumY += y;
    switch (look.state()) {
      case TO_DO, NO_POSITION -> toDo++;
      case SEEN -> seen++;
      case LATER, CANNOT_TELL -> later++;
      case TO_FIX -> toFix++;
    }
    selected |= look.selected();
  }

  int count() {
    return count;
  }

  double middleX() {
    return sumX / count;
  }

  double middleY() {
    return sumY / count;
  }

  /** The points counted as one square at ({@code x}, {@code y}). */
  Group group(int x, int y) {
    return new Group(x, y, toDo, seen, later, toFix, selected);
  }
}
