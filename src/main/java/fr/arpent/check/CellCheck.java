package fr.arpent.check;

import java.util.function.Consumer;

/**
 * A check of one text by itself, planned for one column: asked once for each distinct text, from
 * several threads. A record, so that a column whose checks did not change is not checked again.
 */
public interface CellCheck {

  /** Tells {@code found} why {@code cell} is not as it should be, if it is not. */
  void check(CellText cell, Consumer<Cause> found);

  /**
   * Whether it can find something in a text that is there, has a value and could be read. A column
   * without such a check does not have its texts decoded.
   */
  default boolean looksAtValues() {
    return true;
  }

  /** The same, asked for texts of ASCII alone. */
  default boolean looksAtAscii() {
    return looksAtValues();
  }
}
