package fr.arpent.ui.visit;

import java.util.HashSet;
import java.util.Set;

/** Which keys are down: a key that is held counts once until it is let go. */
public final class HeldKeys {
  private final Set<String> down = new HashSet<>();
  private boolean repeated;

  /** The key is pressed; false when it only repeats. */
  public boolean press(String key) {
    repeated = !down.add(key);
    return !repeated;
  }

  /** The key is let go. */
  public void release(String key) {
    down.remove(key);
  }

  /** Whether the character that now comes is from a key that only repeats. */
  public boolean repeated() {
    return repeated;
  }

  /** Nothing is down: the window lost the focus. */
  public void clear() {
    down.clear();
    repeated = false;
  }
}
