package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import fr.arpent.schema.Field;
import java.util.List;

/** All columns are there and no other, but in another order: the national validator mentions it. */
public final class DisorderedHeader implements CheckKind {

  @Override
  public String name() {
    return "disordered-header-warn";
  }

  @Override
  public void plan(Planner planner) {
    var header = planner.header();
    if (!planner.request().options().national()
        || planner.schema().isEmpty()
        || !header.missing().isEmpty()
        || planner.bindings().stream().anyMatch(b -> b.role() == Binding.Role.UNKNOWN)) {
      return;
    }
    var order = planner.schema().get().fields().stream().map(Field::name).toList();
    var found =
        planner.bindings().stream()
            .filter(b -> b.role() == Binding.Role.FIELD)
            .map(b -> b.field().name())
            .toList();
    if (!found.equals(order)) {
      planner.found(cause(), "");
    }
  }

  private Cause cause() {
    return new Cause(
        name(),
        Severity.WARNING,
        Where.HEADER,
        "check.header.disordered",
        List.of(),
        Message.of("check.expected.schema-order"),
        Spot.NONE);
  }
}
