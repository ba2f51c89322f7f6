package fr.arpent.ui.grid;

/**
 * What part of the grid is in view. Kept as a line and what is hidden of it, so that a million
 * lines lose no pixel and other heights of lines keep the place.
 *
 * @param line the first line in view
 * @param offset how many px of it are hidden
 * @param left how many px of the columns that scroll are hidden
 */
record Scroll(int line, double offset, double left) {
  static final Scroll START = new Scroll(0, 0, 0);
}
