package fr.arpent.ui.grid;

/**
 * Measures of the grid in px, which grow with the text.
 *
 * @param scale 1 for text of 13 px
 */
record GridSizes(double scale, Density density) {

  double row() {
    return Math.round(density.height() * scale);
  }

  double header() {
    return Math.round(54 * scale);
  }

  double bar() {
    return Math.round(5 * scale);
  }

  /** Width of the frozen cell that shows a row's state. */
  double state() {
    return Math.round(30 * scale);
  }

  /** Width of the frozen cell that shows a row's number of so many digits. */
  double number(int digits) {
    return Math.round(Math.max(44, digits * 7.8 + 16) * scale);
  }

  /** Between the edge of a cell and its text. */
  double padding() {
    return 8 * scale;
  }

  /** Room that a mark takes at the right of a cell. */
  double mark() {
    return 24 * scale;
  }

  double text() {
    return 13 * scale;
  }

  double caption() {
    return 11 * scale;
  }

  /** How far below the middle of a line letters stand. */
  double baseline() {
    return Math.round(text() * 0.375);
  }
}
