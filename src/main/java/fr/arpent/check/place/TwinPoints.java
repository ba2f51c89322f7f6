package fr.arpent.check.place;

import fr.arpent.check.Advice;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.Planner;
import fr.arpent.check.Survey;
import fr.arpent.check.TitleWords;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.check.table.Facts;
import fr.arpent.check.table.Twins;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A point within a few metres of an earlier one of which the same is said, identifiers left out:
 * probably one thing drawn twice. Points in the very same place are no concern of it, nor groups of
 * hundreds that say the same.
 */
public final class TwinPoints implements Advice {
  private static final int MOST_ALIKE = 200;

  /** In metres. */
  private static final double NEAR = 5;

  @Override
  public String name() {
    return "twin-points";
  }

  @Override
  public String key() {
    return "check.place.twin-points";
  }

  @Override
  public void advise(Planner planner) {
    var places = Places.of(planner);
    var positions = places.stream().flatMap(p -> p.columns().stream()).toList();
    var facts =
        planner.bindings().stream()
            .filter(b -> b.role() != Binding.Role.SURPLUS && b.spot().column() != null)
            .filter(b -> !positions.contains(b))
            .filter(b -> !TitleWords.of(b).onlyNumbers())
            .toList();
    if (!places.isEmpty() && facts.size() > 1 && planner.looksAtAll()) {
      planner.survey(
          new Look(
              places.getFirst(),
              new Facts(facts),
              cause(Where.ROW, Spot.NONE, (int) NEAR),
              cause("check.place.twin-points-many", Where.TABLE, Spot.NONE, (int) NEAR)));
    }
  }

  private record Look(Places places, Facts facts, Cause one, Cause many) implements Survey {
    @Override
    public List<Binding> columns() {
      var all = new ArrayList<>(places.columns());
      all.addAll(facts.columns());
      return all;
    }

    @Override
    public List<Told> look(Table table) {
      return Twins.told(new Twins(one, near(table), table, facts), many);
    }

    private Map<Integer, Integer> near(Table table) {
      var numbers = facts.of(table);
      var groups = new HashMap<Long, List<Integer>>();
      for (var position = 0; position < numbers.length; position++) {
        if (numbers[position] != Facts.NOTHING) {
          groups.computeIfAbsent(numbers[position], _ -> new ArrayList<>(1)).add(position);
        }
      }
      var near = new HashMap<Integer, Integer>();
      groups.values().stream()
          .filter(group -> group.size() > 1 && group.size() <= MOST_ALIKE)
          .forEach(group -> compare(table, group, near));
      return near;
    }

    /** Each row with the first before it that is near. */
    private void compare(Table table, List<Integer> group, Map<Integer, Integer> to) {
      var points = new ArrayList<Point>();
      var at = new double[2];
      for (var position : group) {
        var slot = table.slot(position);
        if (places.read(table, slot, at)) {
          points.add(new Point(position, slot, new LonLat(at[0], at[1])));
        }
      }
      points.sort(Comparator.comparingInt(Point::position));
      for (var i = 1; i < points.size(); i++) {
        for (var j = 0; j < i; j++) {
          if (points.get(i).near(points.get(j))) {
            to.putIfAbsent(points.get(i).slot(), points.get(j).slot());
          }
        }
      }
    }
  }

  private record Point(int position, int slot, LonLat at) {
    boolean near(Point other) {
      return !at.equals(other.at) && Distance.metres(at, other.at) < NEAR;
    }
  }
}
