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

/** A row that is too short: the cell of a field is not there at all. */
public final class MissingCell implements CheckKind {

  @Override
  public String name() {
    return "missing-cell";
  }

  @Override
  public void plan(Planner planner) {
    for (var binding : planner.bindings()) {
      if (binding.role() != Binding.Role.SURPLUS) {
        planner.cell(binding, new Absent(cause(binding, planner)));
      }
    }
  }

  private Cause cause(Binding binding, Planner planner) {
    return new Cause(
        name(),
        Severity.ERROR,
        Where.CELL,
        "check.cell.missing",
        List.of(binding.spot().field()),
        Expectation.wholeRow(planner.schema().isPresent()),
        binding.spot());
  }

  private record Absent(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.absent()) {
        found.accept(cause);
      }
    }

    @Override
    public boolean looksAtValues() {
      return false;
    }
  }
}
