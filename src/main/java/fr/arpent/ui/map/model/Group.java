package fr.arpent.ui.map.model;

/**
 * A crowd of points drawn as one square.
 *
 * @param x the middle of the square, in pixels from the tile's left border
 * @param y the middle of the square, in pixels from the tile's top border
 * @param toDo how many are to do
 * @param seen how many are seen
 * @param later how many are put off or undecided
 * @param toFix how many have errors
 * @param selected whether one of them is selected
 */
public record Group(int x, int y, int toDo, int seen, int later, int toFix, boolean selected) {

  /** How many points it stands for. */
  public int count() {
    return toDo + seen + later + toFix;
  }
}
