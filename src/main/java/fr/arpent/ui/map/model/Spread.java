package fr.arpent.ui.map.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The points of one stack laid out around their place, so that each can be seen and clicked; on one
 * circle, or on a spiral when they are many. Pixels of the view.
 */
public final class Spread {
  private static final double RADIUS = 30;
  private static final int ON_A_CIRCLE = 8;
  private static final double APART = 24;

  private Spread() {}

  /** One point of the stack, where it is drawn. */
  public record Leg(int slot, double x, double y) {}

  /** The points of {@code slots} around the place at ({@code x}, {@code y}). */
  public static List<Leg> around(double x, double y, List<Integer> slots) {
    var legs = new ArrayList<Leg>();
    var angle = -Math.PI / 2;
    var radius = RADIUS;
    for (var slot : slots) {
      legs.add(new Leg(slot, x + Math.cos(angle) * radius, y + Math.sin(angle) * radius));
      var many = slots.size() > ON_A_CIRCLE;
      angle += many ? APART / radius : 2 * Math.PI / slots.size();
      radius += many ? APART * APART / (2 * Math.PI * radius) : 0;
    }
    return List.copyOf(legs);
  }
}
