package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CheckKind;
import fr.arpent.check.KeyCheck;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import fr.arpent.schema.constraint.Unique;
import java.util.List;

/** A value that an earlier row of its column has too, where the field is to be unique. */
public final class UniqueError implements CheckKind {

  @Override
  public String name() {
    return "unique-error";
  }

  @Override
  public void plan(Planner planner) {
    planner.bindings().stream()
        .filter(b -> b.role() == Binding.Role.FIELD && b.spot().column() != null)
        .filter(b -> b.field().constraints().contains(Unique.RULE))
        .forEach(b -> planner.key(new KeyCheck(List.of(b), cause(b), null, false)));
  }

  private Cause cause(Binding binding) {
    return new Cause(
        name(),
        Severity.ERROR,
        Where.CELL,
        "check.table.unique",
        List.of(),
        Message.of("check.expected.unique"),
        binding.spot());
  }
}
