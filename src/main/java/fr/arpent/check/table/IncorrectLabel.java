package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import java.util.HashSet;
import java.util.List;

/** A title that is not its field’s name, where columns are found by their places. */
public final class IncorrectLabel implements CheckKind {

  @Override
  public String name() {
    return "incorrect-label";
  }

  @Override
  public void plan(Planner planner) {
    if (planner.header().byName() || planner.schema().isEmpty()) {
      return;
    }
    var seen = new HashSet<String>();
    for (var label : planner.header().labels()) {
      var binding = planner.bindings().get(label.number() - 1);
      var wrong = !Labels.oneLine(label.text()).equals(binding.field().name());
      if (binding.role() == Binding.Role.FIELD
          && !label.text().isEmpty()
          && seen.add(label.text())
          && wrong) {
        planner.found(cause(binding), label.text());
      }
    }
  }

  private Cause cause(Binding binding) {
    return Cause.header(
        name(),
        "check.header.incorrect",
        List.of(binding.spot().number(), binding.field().name()),
        Message.of("check.expected.title", binding.field().name()),
        binding.spot());
  }
}
