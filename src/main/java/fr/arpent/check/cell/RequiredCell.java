package fr.arpent.check.cell;

import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Expectation;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import fr.arpent.schema.type.NoValue;
import java.util.List;
import java.util.function.Consumer;

/** A cell of a required field that has no value. */
public final class RequiredCell implements CheckKind {

  @Override
  public String name() {
    return "constraint-error";
  }

  @Override
  public void plan(Planner planner) {
    for (var binding : planner.bindings()) {
      if (binding.role() == Binding.Role.FIELD && binding.field().required()) {
        planner.cell(
            binding,
            new Empty(
                new Cause(
                    name(),
                    Severity.ERROR,
                    Where.CELL,
                    "check.constraint.required",
                    List.of(binding.spot().field()),
                    Expectation.of(binding.field()),
                    binding.spot())));
      }
    }
  }

  private record Empty(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.reading() == NoValue.MISSING) {
        found.accept(cause);
      }
    }

    @Override
    public boolean looksAtValues() {
      return false;
    }
  }
}
