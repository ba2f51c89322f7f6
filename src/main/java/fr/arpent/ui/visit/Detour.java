package fr.arpent.ui.visit;

import fr.arpent.visit.RoundView;

/**
 * The point that is shown in place of the one whose turn it is: gone to, to decide of it, or only
 * looked at.
 */
final class Detour {
  private static final int NONE = -1;
  private int slot = NONE;
  private boolean looking;

  /** Whether another point than the round's own is asked for. */
  boolean on() {
    return slot != NONE;
  }

  /** Whether it is at the row in {@code slot}; with none, at {@code -1}. */
  boolean isAt(int other) {
    return slot == other;
  }

  /** Whether the point is only looked at. */
  boolean looking() {
    return looking;
  }

  /** The row to show in {@code view}: that of the detour, or the round's own; -1 at its end. */
  int slot(RoundView view) {
    return on() ? slot : view.current().orElse(NONE);
  }

  /** Goes to the row in {@code slot} to decide of it. */
  void at(int slot) {
    this.slot = slot;
    looking = false;
  }

  /**
   * Looks {@code step} points further in the round than {@code now}, or back, not past its ends.
   */
  void look(VisitShown now, int step) {
    var view = now.view();
    var number = now.hasPoint() ? view.number(now.slot()) : view.total() + 1;
    slot = view.slot(Math.clamp((long) number + step, 1, view.total()));
    looking = view.current().orElse(NONE) != slot;
  }

  /** Back to the round. */
  void end() {
    slot = NONE;
    looking = false;
  }
}
