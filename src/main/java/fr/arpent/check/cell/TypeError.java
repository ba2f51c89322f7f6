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

/** A text that the type of its field cannot read. */
public final class TypeError implements CheckKind {

  @Override
  public String name() {
    return "type-error";
  }

  @Override
  public void plan(Planner planner) {
    for (var binding : planner.bindings()) {
      if (binding.role() == Binding.Role.FIELD) {
        planner.cell(binding, new Unreadable(cause(binding)));
      }
    }
  }

  private Cause cause(Binding binding) {
    var field = binding.field();
    return new Cause(
        name(),
        Severity.ERROR,
        Where.CELL,
        "check.type." + Expectation.word(field),
        List.of(field.type().example().orElse("")),
        Expectation.of(field),
        binding.spot());
  }

  private record Unreadable(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.reading() == NoValue.UNREADABLE) {
        found.accept(cause);
      }
    }

    @Override
    public boolean looksAtValues() {
      return false;
    }
  }
}
