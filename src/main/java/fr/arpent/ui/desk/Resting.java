package fr.arpent.ui.desk;

/**
 * A text field that keeps the focus while nothing is written in it: keys are then not its own, and
 * commands may have them.
 */
public interface Resting {

  /** Whether nothing is written in it now. */
  boolean atRest();
}
