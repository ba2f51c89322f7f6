package fr.arpent.ui.grid;

/** How near lines stand. */
public enum Density {
  /** More lines in view. */
  TIGHT(24),
  /** As it comes. */
  NORMAL(28),
  /** Easier to read. */
  AIRY(34);

  private final int height;

  Density(int height) {
    this.height = height;
  }

  /** Height of a line in px at 100 %. */
  int height() {
    return height;
  }
}
