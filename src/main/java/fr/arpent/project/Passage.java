package fr.arpent.project;

import fr.arpent.step.Footprint;
import fr.arpent.step.History;
import fr.arpent.step.Step;
import java.util.ArrayList;
import java.util.HashSet;

/** What going from one place in the history to another touches: all steps left and all entered. */
final class Passage {
  private Passage() {}

  static Footprint between(History from, History to) {
    var left = from.path();
    var entered = to.path();
    var common = new HashSet<>(left);
    common.retainAll(new HashSet<>(entered));
    var areas = new ArrayList<Footprint.Area>();
    for (var path : java.util.List.of(left, entered)) {
      for (var step : path) {
        if (!common.contains(step)) {
          areas.addAll(areas(step));
        }
      }
    }
    return new Footprint(areas);
  }

  private static java.util.List<Footprint.Area> areas(Step step) {
    return step.happened().footprint().areas();
  }
}
