package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives house numbers the French way: odd on the left and even on the right, growing from the
 * centre outwards and keeping both sides in step; one after the other round a square; metres from
 * the start on country lanes.
 */
final class Numbering {
  private static final double SUFFIXES = 0.025;
  private final List<Street> streets;
  private final Dice dice;

  Numbering(List<Street> streets, Dice dice) {
    this.streets = streets;
    this.dice = dice;
  }

  /** An entrance and the address it got. */
  record Numbered(Entrance entrance, Address address) {}

  /** All addresses, street by street, in the order in which the streets are given. */
  List<Numbered> number(List<Entrance> entrances) {
    List<List<Entrance>> left = byStreet(entrances, true);
    List<List<Entrance>> right = byStreet(entrances, false);
    List<Numbered> all = new ArrayList<>();
    for (int i = 0; i < streets.size(); i++) {
      if (streets.get(i).kind() == RoadClass.SQUARE) {
        left.get(i).addAll(right.get(i));
        all.addAll(side(streets.get(i), left.get(i), 1, 1));
      } else {
        all.addAll(side(streets.get(i), left.get(i), 1, 2));
        all.addAll(side(streets.get(i), right.get(i), 2, 2));
      }
    }
    return all;
  }

  private List<List<Entrance>> byStreet(List<Entrance> entrances, boolean left) {
    List<List<Entrance>> lists = new ArrayList<>();
    streets.forEach(s -> lists.add(new ArrayList<>()));
    entrances.stream().filter(e -> e.left() == left).forEach(e -> lists.get(e.street()).add(e));
    return lists;
  }

  private List<Numbered> side(Street street, List<Entrance> doors, int first, int step) {
    doors.sort(Comparator.comparingDouble(Entrance::along));
    List<Numbered> numbered = new ArrayList<>();
    int last = first - step;
    String suffix = "";
    for (Entrance door : doors) {
      boolean again = last > 0 && !suffix.equals("ter") && dice.chance(SUFFIXES);
      suffix = again ? suffix.isEmpty() ? "bis" : "ter" : "";
      last = again ? last : next(street, door, last, first, step);
      numbered.add(new Numbered(door, new Address(street, last, suffix, door.door())));
    }
    return numbered;
  }

  private static int next(Street street, Entrance door, int last, int first, int step) {
    double pitch = pitch(street) * 2 / step;
    int wanted = first + step * (int) (door.along() / pitch);
    return Math.max(last + step, wanted);
  }

  /** Metres for one number of a side; country lanes are numbered in metres, two a pair. */
  private static double pitch(Street street) {
    return street.kind() == RoadClass.TRACK
        ? 2
        : 1.12 * BuildingStyle.of(street.district()).pitch();
  }
}
