package fr.arpent.ui.map.model;

/**
 * What part of the world a map shows. Immutable: panning and zooming give the next one.
 *
 * @param x of the place in the middle, in the Mercator square
 * @param y of the place in the middle
 * @param zoom 0 shows the world in 256 px; each 1 more doubles it; any fraction
 * @param width of the map in pixels
 * @param height of the map in pixels
 */
public record Viewport(double x, double y, double zoom, double width, double height) {

  /** The whole of France. */
  public static final double FARTHEST = 4;

  /** Some 40 pixels a metre. */
  public static final double NEAREST = 22;

  /** The part of the map within which a point that becomes current does not move the map. */
  private static final double INNER = 0.7;

  public Viewport {
    zoom = Math.clamp(zoom, FARTHEST, NEAREST);
    x = Math.clamp(x, 0, 1);
    y = Math.clamp(y, 0, 1);
  }

  /** Pixels across the whole Mercator square. */
  public double scale() {
    return scale(zoom);
  }

  /** Pixels across the whole Mercator square at {@code zoom}. */
  public static double scale(double zoom) {
    return 256 * Math.pow(2, zoom);
  }

  /** Pixels a metre over the ground, in the middle. */
  public double pixelsPerMetre() {
    return scale() / Mercator.metres(y);
  }

  /** Where the place's {@code worldX} is on the screen. */
  public double screenX(double worldX) {
    return (worldX - x) * scale() + width / 2;
  }

  /** Where the place's {@code worldY} is on the screen. */
  public double screenY(double worldY) {
    return (worldY - y) * scale() + height / 2;
  }

  /** The x of the place at {@code screenX}. */
  public double worldX(double screenX) {
    return x + (screenX - width / 2) / scale();
  }

  /** The y of the place at {@code screenY}. */
  public double worldY(double screenY) {
    return y + (screenY - height / 2) / scale();
  }

  /** The part of the world shown. */
  public Box box() {
    return new Box(worldX(0), worldY(0), worldX(width), worldY(height));
  }

  /** Moves what is shown by so many pixels: to the right and down when positive. */
  public Viewport panned(double right, double down) {
    return at(x - right / scale(), y - down / scale());
  }

  /** The same around another place. */
  public Viewport at(double newX, double newY) {
    return new Viewport(newX, newY, zoom, width, height);
  }

  /** The same on a map of another size; the middle stays. */
  public Viewport sized(double newWidth, double newHeight) {
    return new Viewport(x, y, zoom, newWidth, newHeight);
  }

  /** At {@code newZoom}, with the place under the pixel staying there. */
  public Viewport zoomed(double newZoom, double screenX, double screenY) {
    var zoomed = new Viewport(x, y, newZoom, width, height);
    return zoomed.at(
        worldX(screenX) - (screenX - width / 2) / zoomed.scale(),
        worldY(screenY) - (screenY - height / 2) / zoomed.scale());
  }

  /** At {@code newZoom} around the same place. */
  public Viewport zoomed(double newZoom) {
    return new Viewport(x, y, newZoom, width, height);
  }

  /** At the zoom where a metre measures {@code pixels}. */
  public Viewport metreOf(double pixels) {
    return zoomed(Math.log(pixels * Mercator.metres(y) / 256) / Math.log(2));
  }

  /**
   * Shows all of {@code box} with a margin, not nearer than {@code nearest}.
   *
   * @param margin in pixels, on each side
   */
  public Viewport showing(Box box, double margin, double nearest) {
    if (box.isEmpty()) {
      return this;
    }
    var wide = Math.max(1, width - 2 * margin) / Math.max(box.width(), 1e-12);
    var high = Math.max(1, height - 2 * margin) / Math.max(box.height(), 1e-12);
    var fitting = Math.log(Math.min(wide, high) / 256) / Math.log(2);
    return new Viewport(box.middleX(), box.middleY(), Math.min(fitting, nearest), width, height);
  }

  /** Whether the place lies so near the border, or beyond, that the map should come to it. */
  public boolean mustMoveFor(double worldX, double worldY) {
    return Math.abs(screenX(worldX) - width / 2) > width / 2 * INNER
        || Math.abs(screenY(worldY) - height / 2) > height / 2 * INNER;
  }

  /** Comes to the place if it lies near the border or beyond; else stays as it is. */
  public Viewport keeping(double worldX, double worldY) {
    return mustMoveFor(worldX, worldY) ? at(worldX, worldY) : this;
  }
}
