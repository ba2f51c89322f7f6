package fr.arpent.sample.defibrillator;

import fr.arpent.sample.Dice;
import fr.arpent.sample.plan.Drawing;
import java.util.ArrayList;
import java.util.List;

/**
 * A place that is not on the plan.
 *
 * @param quarter where it must be, or empty for anywhere
 */
record SiteName(String service, String name, String quarter) {
  /** All such places, each once, in the order of the dice. */
  static List<SiteName> all(List<String> quarters, Dice dice) {
    List<SiteName> single = new ArrayList<>();
    List<SiteName> many = new ArrayList<>();
    for (String line : Drawing.lines("defibrillateurs.txt")) {
      int bar = line.indexOf('|');
      if (bar < 0) {
        continue;
      }
      String service = line.substring(0, bar).strip();
      String name = line.substring(bar + 1).strip();
      if (name.contains("%s")) {
        quarters.forEach(q -> many.add(new SiteName(service, name.replace("%s", q), q)));
      } else {
        single.add(new SiteName(service, name, ""));
      }
    }
    List<SiteName> all = new ArrayList<>(single);
    all.addAll(dice.shuffled(many));
    return all;
  }

  /** The service of the town hall that looks after a known place of that kind. */
  static String service(String kind) {
    return switch (kind) {
      case "school", "college", "lycee" -> "Éducation";
      case "gym", "sports", "pool" -> "Sports";
      case "library", "theatre" -> "Culture";
      case "social", "elder", "clinic", "hospital" -> "Social";
      case "station", "market" -> "Technique";
      default -> "Administration";
    };
  }
}
