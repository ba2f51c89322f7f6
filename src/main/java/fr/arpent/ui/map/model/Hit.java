package fr.arpent.ui.map.model;

import java.util.List;

/** What is found under the pointer. */
public sealed interface Hit {

  /** Nothing but ground. */
  record Nothing() implements Hit {}

  /** One point. */
  record Point(int slot) implements Hit {}

  /** A stack: points in one place. */
  record Stack(List<Integer> slots) implements Hit {
    public Stack {
      slots = List.copyOf(slots);
    }
  }

  /**
   * A group.
   *
   * @param box what its points lie in, in the Mercator square
   * @param slots its points
   */
  record Crowd(Box box, List<Integer> slots) implements Hit {
    public Crowd {
      slots = List.copyOf(slots);
    }
  }
}
