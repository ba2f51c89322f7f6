package fr.arpent.ui.map.model;

import fr.arpent.geo.layer.Street.Rank;

/**
 * What is shown of the ground at one scale. Lengths are in pixels of the screen itself, of which
 * {@code ratio} make one pixel of the layout.
 *
 * @param scale pixels of the screen across the Mercator square
 * @param pixelsPerMetre pixels of the screen a metre
 * @param ratio 1 on ordinary screens, 2 on dense ones, anything between
 * @param text how large words and points are: 1 is the size of the window at 100 %
 */
public record Detail(double scale, double pixelsPerMetre, double ratio, double text) {
  private static final double NAMES = 60 / 200.0;
  private static final double NUMBERS = 60 / 20.0;
  private static final double BUILDINGS = 1.9;
  private static final double LARGE_NAMES = 2;

  /** The detail of {@code view} on a screen of {@code ratio}, with words and points at 100 %. */
  public static Detail of(Viewport view, double ratio) {
    return of(view, ratio, 1);
  }

  /** The detail of {@code view} on a screen of {@code ratio}, with words as large as told. */
  public static Detail of(Viewport view, double ratio, double text) {
    return new Detail(view.scale() * ratio, view.pixelsPerMetre() * ratio, ratio, text);
  }

  /** Pixels of the screen for one pixel of a word or a point. */
  public double marks() {
    return ratio * text;
  }

  private double perMetre() {
    return pixelsPerMetre / ratio;
  }

  /** Whether streets have their names: once 200 m measure 60 px. */
  public boolean names() {
    return perMetre() >= NAMES;
  }

  /** Whether buildings have their numbers: once 20 m measure 60 px. */
  public boolean numbers() {
    return perMetre() >= NUMBERS;
  }

  /** Whether buildings are drawn. */
  public boolean buildings() {
    return perMetre() >= BUILDINGS;
  }

  /** The height of letters of names. */
  public double nameSize() {
    return (perMetre() > LARGE_NAMES ? 12 : 11) * marks();
  }

  /** The height of house numbers. */
  public double numberSize() {
    return 10 * marks();
  }

  /** How wide a street is drawn between its edges. */
  public double width(Street street) {
    var least =
        switch (street.rank()) {
          case PATH -> 0.7;
          case LANE -> 1;
          case STREET -> 1.4;
          case MAIN -> 2.2;
          case MAJOR -> 3;
        };
    return Math.max(least * ratio, street.metres() * pixelsPerMetre * narrowing(street));
  }

  /** A street's width is told from wall to wall, but of a lane only what is paved is drawn. */
  private static double narrowing(Street street) {
    return street.rank() == Rank.PATH ? 0.4 : street.rank() == Rank.LANE ? 0.7 : 0.8;
  }

  /** How many times its drawing in the grid a point is large: 10 px far off, 14 px near. */
  public double pointScale() {
    var size = perMetre() < 1.3 ? 0.88 : perMetre() < NUMBERS ? 1 : 1.27;
    return size * marks();
  }
}
