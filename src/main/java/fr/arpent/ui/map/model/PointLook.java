package fr.arpent.ui.map.model;

import fr.arpent.ui.desk.PointState;
import java.util.List;

/**
 * How a point is drawn, packed into one byte for a million of them.
 *
 * @param state what its shape says
 * @param badge whether the small triangle of an error stands at its corner
 * @param shown false when filters leave its row out
 * @param selected whether it has the ring of the selection
 */
public record PointLook(PointState state, boolean badge, boolean shown, boolean selected) {
  private static final List<PointState> STATES =
      List.of(
          PointState.TO_DO,
          PointState.NO_POSITION,
          PointState.SEEN,
          PointState.LATER,
          PointState.CANNOT_TELL,
          PointState.TO_FIX);
  private static final int BADGE = 8;
  private static final int SHOWN = 16;
  private static final int SELECTED = 32;

  /** The look that was packed as {@code bits}. */
  public static PointLook unpacked(byte bits) {
    return new PointLook(
        STATES.get(bits & 7), (bits & BADGE) != 0, (bits & SHOWN) != 0, (bits & SELECTED) != 0);
  }

  /** Whether the point packed as {@code bits} is shown. */
  static boolean shown(byte bits) {
    return (bits & SHOWN) != 0;
  }

  /** What is drawn over what: filtered out lowest, errors highest, selected above their kind. */
  static int rank(byte bits) {
    return (shown(bits) ? 100 : 0) + 10 * (bits & 7) + ((bits & SELECTED) != 0 ? 5 : 0);
  }

  /** The byte that says this. */
  public byte packed() {
    return (byte)
        (STATES.indexOf(state)
            | (badge ? BADGE : 0)
            | (shown ? SHOWN : 0)
            | (selected ? SELECTED : 0));
  }

  /** The same look, selected or not. */
  static byte selected(byte bits, boolean selected) {
    return (byte) (selected ? bits | SELECTED : bits & ~SELECTED);
  }
}
