package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import java.util.List;

/** A column without title, where columns are found by their places. */
public final class BlankLabel implements CheckKind {

  @Override
  public String name() {
    return "blank-label";
  }

  @Override
  public void plan(Planner planner) {
    if (planner.header().byName()) {
      return;
    }
    var bindings = planner.bindings();
    planner.header().labels().stream()
        .filter(label -> label.text().isEmpty() && label.number() <= bindings.size())
        .map(label -> bindings.get(label.number() - 1))
        .filter(binding -> binding.role() == Binding.Role.FIELD)
        .forEach(binding -> planner.found(cause(binding), ""));
  }

  private Cause cause(Binding binding) {
    return Cause.header(
        name(),
        "check.header.blank",
        List.of(binding.spot().number()),
        Message.of("check.expected.title", binding.spot().field()),
        binding.spot());
  }
}
