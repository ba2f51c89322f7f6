package fr.arpent.base;

import java.util.concurrent.CancellationException;

/**
 * How long work tells where it is and learns that nobody wants it any more. Implementations are
 * cheap enough to be called every few thousand rows, from any thread.
 */
public interface Progress {

  /** Tells nobody and is never cancelled. */
  Progress NONE = (what, done, total) -> false;

  /**
   * Tells that {@code done} of {@code total} parts of {@code what} are done.
   *
   * @param total the number of parts, or 0 when it is not known
   * @return true when the work should stop as soon as it can, leaving everything as it was
   */
  boolean report(Message what, long done, long total);

  /**
   * Like {@link #report}, for work that stops by an exception.
   *
   * @throws CancellationException when the work should stop
   */
  default void step(Message what, long done, long total) {
    if (report(what, done, total)) {
      throw new CancellationException(what.code());
    }
  }
}
