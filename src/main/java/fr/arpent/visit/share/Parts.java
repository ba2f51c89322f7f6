package fr.arpent.visit.share;

import fr.arpent.geo.Distance;
import fr.arpent.geo.point.Points;
import fr.arpent.step.TableState;
import fr.arpent.table.RowSet;
import fr.arpent.visit.Mark;
import fr.arpent.visit.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Divides rows among people: every row is in one part, and no part has more than one row more than
 * another. Rows without position go where they stand in the round, or to whoever has fewest.
 */
public final class Parts {
  private final int[] slots;
  private final Points points;

  private Parts(int[] slots, Points points) {
    this.slots = slots;
    this.points = points;
  }

  /**
   * The parts of {@code slots}, some of them empty where there are fewer rows than people.
   *
   * @param slots rows in the order of the round
   * @param people how many, from 1
   */
  public static List<RowSet> of(Division division, int people, int[] slots, Points points) {
    var parts = new Parts(slots, points);
    var placed = IntStream.range(0, slots.length).filter(i -> points.has(slots[i])).boxed();
    var all = new ArrayList<List<Integer>>();
    switch (division) {
      case COUNT -> parts.stretches(people, all);
      case AREA -> {
        parts.quarters(placed.toList(), people, all);
        parts.deal(all);
      }
    }
    return all.stream().map(parts::rows).toList();
  }

  /** The rows of the round of {@code state} that nobody has answered, in its order. */
  public static int[] left(TableState state) {
    return Round.of(state).stream()
        .flatMapToInt(round -> Arrays.stream(round.slots(state)))
        .filter(slot -> !Mark.of(state.mark(slot)).answers())
        .toArray();
  }

  private RowSet rows(List<Integer> places) {
    return RowSet.of(places.stream().mapToInt(place -> slots[place]).toArray());
  }

  private void stretches(int people, List<List<Integer>> to) {
    for (var i = 0; i < people; i++) {
      var from = (int) ((long) slots.length * i / people);
      var end = (int) ((long) slots.length * (i + 1) / people);
      to.add(IntStream.range(from, end).boxed().toList());
    }
  }

  /** Cuts across the longer side, each half for half of the people, until each has a quarter. */
  private void quarters(List<Integer> places, int people, List<List<Integer>> to) {
    if (people == 1) {
      to.add(places);
      return;
    }
    var left = people / 2;
    var sorted = places.stream().sorted(Comparator.comparingDouble(along(places))).toList();
    var cut = share(sorted.size(), people, left);
    quarters(sorted.subList(0, cut), left, to);
    quarters(sorted.subList(cut, sorted.size()), people - left, to);
  }

  /** So many that parts of equal size fit on both sides, but for one row each. */
  private static int share(int size, int people, int left) {
    return size / people * left + Math.min(left, size % people);
  }

  private ToDoubleFunction<Integer> along(List<Integer> places) {
    var lons = places.stream().mapToDouble(this::lon).summaryStatistics();
    var lats = places.stream().mapToDouble(this::lat).summaryStatistics();
    var middle = places.isEmpty() ? 0 : lats.getAverage();
    var width = (lons.getMax() - lons.getMin()) * Distance.metresPerLon(middle);
    var height = (lats.getMax() - lats.getMin()) * Distance.metresPerLat(middle);
    return width >= height ? this::lon : place -> -lat(place);
  }

  private double lon(int place) {
    return points.lon(slots[place]);
  }

  private double lat(int place) {
    return points.lat(slots[place]);
  }

  /** Rows that lie nowhere go one by one to whoever has fewest. */
  private void deal(List<List<Integer>> to) {
    to.replaceAll(ArrayList::new);
    IntStream.range(0, slots.length)
        .filter(place -> !points.has(slots[place]))
        .forEach(
            place -> to.stream().min(Comparator.comparingInt(List::size)).orElseThrow().add(place));
  }
}
