package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The street names left to give, by kind of quarter; each is given once. */
final class Names {
  private static final String EXTRA = "EXTRA";
  private final Map<String, Deque<String>> left = new HashMap<>();
  private int numbered;

  Names(Dice dice) {
    for (String line : Drawing.lines("noms.txt")) {
      int bar = line.indexOf('|');
      List<String> names = Arrays.asList(line.substring(bar + 1).strip().split(", "));
      left.put(line.substring(0, bar).strip(), new ArrayDeque<>(dice.shuffled(names)));
    }
  }

  /** A name that suits a street of that kind in that quarter. */
  String next(RoadClass kind, District district, boolean deadEnd) {
    String wanted =
        deadEnd
            ? "IMPASSE"
            : kind == RoadClass.SERVICE
                ? "PASSAGE"
                : kind == RoadClass.TRACK ? "COUNTRY" : district.name();
    for (String pool : List.of(wanted, district.name(), EXTRA, "SUBURB", "INNER", "HILLSIDE")) {
      String name = taken(pool);
      if (name != null) {
        return name;
      }
    }
    // A street that nobody has named yet is called by a letter, as in a development under way.
    return "Voie " + ++numbered;
  }

  private @Nullable String taken(String pool) {
    Deque<String> names = left.get(pool);
    return names == null ? null : names.pollFirst();
  }
}
