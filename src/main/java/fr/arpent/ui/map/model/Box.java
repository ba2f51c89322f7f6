package fr.arpent.ui.map.model;

/** A rectangle with its borders, in the Mercator square or in pixels. */
public record Box(double left, double top, double right, double bottom) {

  /** Holds nothing; the start of a union. */
  public static final Box NONE =
      new Box(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  /** The rectangle of which these are opposite corners. */
  public static Box between(double x1, double y1, double x2, double y2) {
    return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
  }

  /** Whether it holds nothing. */
  public boolean isEmpty() {
    return left > right || top > bottom;
  }

  /** From left to right. */
  public double width() {
    return right - left;
  }

  /** From top to bottom. */
  public double height() {
    return bottom - top;
  }

  /** Half way from left to right. */
  public double middleX() {
    return (left + right) / 2;
  }

  /** Half way from top to bottom. */
  public double middleY() {
    return (top + bottom) / 2;
  }

  /** Whether the place lies in it. */
  public boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /** Whether both have a place in common. */
  public boolean meets(Box other) {
    return left <= other.right && right >= other.left && top <= other.bottom && bottom >= other.top;
  }

  /** The smallest rectangle that also holds the place. */
  public Box with(double x, double y) {
    return new Box(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
  }

  /** The smallest rectangle that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /** The same, {@code times} as large and as far from the corner. */
  public Box times(double times) {
    return new Box(left * times, top * times, right * times, bottom * times);
  }

  /** The same with {@code margin} more on each side. */
  public Box grown(double margin) {
    return new Box(left - margin, top - margin, right + margin, bottom + margin);
  }
}
