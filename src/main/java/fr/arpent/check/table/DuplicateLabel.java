package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Header.Label;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import java.util.HashMap;
import java.util.List;

/**
 * A title that an earlier column has too. Where columns are found by their titles, the table cannot
 * be understood and no row is read, unless that is asked for.
 */
public final class DuplicateLabel implements CheckKind {

  @Override
  public String name() {
    return "duplicate-label";
  }

  @Override
  public void plan(Planner planner) {
    var firsts = new HashMap<String, Integer>();
    for (var label : planner.header().labels()) {
      var first = firsts.putIfAbsent(Labels.folded(label.text(), planner), label.number());
      if (first != null && reported(planner, label)) {
        found(planner, label, first);
      }
    }
  }

  /** By place, blank titles are another finding, and titles beyond the fields only too many. */
  private static boolean reported(Planner planner, Label label) {
    return planner.header().byName()
        || (!label.text().isEmpty()
            && planner.bindings().get(label.number() - 1).role() == Binding.Role.FIELD);
  }

  private void found(Planner planner, Label label, int first) {
    var stops = planner.header().byName() && !planner.request().options().keepGoing();
    var expected = Message.of("check.expected.different-titles");
    var facts = List.<Object>of(label.number(), first);
    var spot = stops ? Spot.NONE : planner.bindings().get(label.number() - 1).spot();
    planner.found(
        new Cause(
            stops ? "error" : name(),
            Severity.ERROR,
            stops ? Where.TABLE : Where.HEADER,
            label.text().isEmpty() ? "check.header.duplicate-blank" : "check.header.duplicate",
            facts,
            expected,
            spot),
        label.text());
    if (stops) {
      planner.stop();
    }
  }
}
