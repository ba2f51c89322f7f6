package fr.arpent.check.cell;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import fr.arpent.check.repair.BrokenAccents;
import java.util.List;
import java.util.function.Consumer;

/** A text whose accents were broken by a wrong encoding on the way: {@code Ã©} for {@code é}. */
public final class Mojibake implements CheckKind {

  @Override
  public String name() {
    return "mojibake";
  }

  @Override
  public void plan(Planner planner) {
    if (!planner.request().options().advice()) {
      return;
    }
    for (var binding : planner.bindings()) {
      if (binding.role() != Binding.Role.SURPLUS) {
        planner.cell(binding, new Broken(cause(binding)));
      }
    }
  }

  private Cause cause(Binding binding) {
    return new Cause(
        name(),
        Severity.ADVICE,
        Where.CELL,
        "check.text.mojibake",
        List.of(),
        Message.of("check.expected.accents"),
        binding.spot());
  }

  private record Broken(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (BrokenAccents.in(cell.text())) {
        found.accept(cause);
      }
    }

    @Override
    public boolean looksAtAscii() {
      return false;
    }
  }
}
