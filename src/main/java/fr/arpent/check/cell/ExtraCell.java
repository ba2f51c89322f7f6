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
import java.util.List;
import java.util.function.Consumer;

/** A cell beyond the fields, even an empty one. */
public final class ExtraCell implements CheckKind {

  @Override
  public String name() {
    return "extra-cell";
  }

  @Override
  public void plan(Planner planner) {
    for (var binding : planner.bindings()) {
      if (binding.role() == Binding.Role.SURPLUS) {
        planner.cell(
            binding,
            new TooMany(
                new Cause(
                    name(),
                    Severity.ERROR,
                    Where.CELL,
                    "check.cell.extra",
                    List.of(binding.spot().number()),
                    Expectation.wholeRow(planner.schema().isPresent()),
                    binding.spot())));
      }
    }
  }

  private record TooMany(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (!cell.absent()) {
        found.accept(cause);
      }
    }
  }
}
