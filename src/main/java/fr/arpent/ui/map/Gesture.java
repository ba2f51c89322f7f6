package fr.arpent.ui.map;

/** Something done by pressing, moving and letting go. Pixels of the map. */
interface Gesture {

  /** The pointer came to ({@code x}, {@code y}). */
  void to(double x, double y);

  /** The pointer was let go. */
  void drop();

  /** The gesture was given up: everything is as before. */
  void cancel();
}
