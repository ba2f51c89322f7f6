package fr.arpent.ui.visit;

import org.jspecify.annotations.Nullable;

/**
 * A character that means something alone and something else when others follow: it waits a quarter
 * of a second. «S» puts off, «Square» is an address.
 */
final class LetterWait {
  private static final int MILLIS = 250;

  private final Delay delay;
  private @Nullable Waiting waiting;

  LetterWait(Delay delay) {
    this.delay = delay;
  }

  /** Lets {@code character} wait; {@code alone} runs when nothing follows. */
  void begin(String character, Runnable alone) {
    var forget =
        delay.after(
            MILLIS,
            () -> {
              waiting = null;
              alone.run();
            });
    waiting = new Waiting(character, forget, alone);
  }

  /** Whether a character waits. */
  boolean waits() {
    return waiting != null;
  }

  /** The character that waited, if one did; it no longer acts. */
  String take() {
    var was = waiting;
    waiting = null;
    if (was == null) {
      return "";
    }
    was.forget.run();
    return was.character;
  }

  /** Another key follows that is no character: what waits acts at once. */
  void settle() {
    var was = waiting;
    take();
    if (was != null) {
      was.alone.run();
    }
  }

  private record Waiting(String character, Runnable forget, Runnable alone) {}
}
