package fr.arpent.ui.desk;

import org.jspecify.annotations.Nullable;

/**
 * How a cell is drawn beside its text; the marks combine freely.
 *
 * @param level the worst finding about it
 * @param repairable a sure repair is ready
 * @param missing required and empty
 * @param edited differs from the source file
 * @param spaces a finding is about its white space, which is then made visible
 * @param proposed the new value that waits for acceptance, or null
 */
public record CellMark(
    Level level,
    boolean repairable,
    boolean missing,
    boolean edited,
    boolean spaces,
    @Nullable String proposed) {

  /** Nothing to draw. */
  public static final CellMark NONE = new CellMark(Level.RIGHT, false, false, false, false, null);

  /** How bad it is. */
  public enum Level {
    /** Nothing wrong. */
    RIGHT,
    /** To look at: a warning or advice. */
    WARNING,
    /** Breaks the schema. */
    ERROR
  }
}
