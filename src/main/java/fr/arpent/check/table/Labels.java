package fr.arpent.check.table;

import fr.arpent.check.Planner;
import fr.arpent.check.repair.Likeness;
import java.util.Locale;

/** Titles and names as they are compared. */
final class Labels {
  private Labels() {}

  /** A title with its line breaks as blanks. */
  static String oneLine(String label) {
    return label.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
  }

  /**
   * A title as two are compared: found by name with the national tolerances, case does not count.
   */
  static String folded(String label, Planner planner) {
    var tolerant = planner.header().byName() && planner.request().options().national();
    return tolerant ? label.toLowerCase(Locale.ROOT) : label;
  }

  /** A file's name as a resource is named: without folder and ending, words joined by dashes. */
  static String slug(String file) {
    var base = file.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    return Likeness.folded(base).replace(' ', '-');
  }
}
