package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.CheckKind;
import fr.arpent.check.KeyCheck;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import java.util.List;

/** A row of which all values are an earlier row’s. Only looked at when asked for. */
public final class DuplicateRow implements CheckKind {

  @Override
  public String name() {
    return "duplicate-row";
  }

  @Override
  public void plan(Planner planner) {
    var columns =
        planner.bindings().stream().filter(b -> b.role() != Binding.Role.SURPLUS).toList();
    if (planner.request().options().more().contains(name()) && !columns.isEmpty()) {
      planner.key(new KeyCheck(columns, cause(), null, true));
    }
  }

  private Cause cause() {
    return new Cause(
        name(),
        Severity.ERROR,
        Where.ROW,
        "check.table.duplicate-row",
        List.of(),
        Message.of("check.expected.once"),
        Spot.NONE);
  }
}
