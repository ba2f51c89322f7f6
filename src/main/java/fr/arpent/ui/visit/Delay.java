package fr.arpent.ui.visit;

/** Runs something a little later, on the thread that asked. */
@FunctionalInterface
public interface Delay {

  /**
   * Runs {@code then} after {@code millis}.
   *
   * @return forgets it when run before that
   */
  Runnable after(int millis, Runnable then);
}
