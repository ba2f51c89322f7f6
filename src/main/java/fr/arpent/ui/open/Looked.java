package fr.arpent.ui.open;

/** What looking at a file gives. */
public sealed interface Looked {

  /** Its project is there and was resumed. */
  record Known(Brought brought) implements Looked {}

  /** It was read, and nothing was written yet. */
  record Fresh(Found found) implements Looked {}
}
