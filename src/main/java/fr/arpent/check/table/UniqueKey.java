package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.CheckKind;
import fr.arpent.check.KeyCheck;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import java.util.List;

/**
 * Values that an earlier row has too, where version 2 of the specification asks that they do not
 * repeat together ({@code uniqueKeys}). The national validator ignores that property, so this is
 * advice.
 */
public final class UniqueKey implements CheckKind {

  @Override
  public String name() {
    return "unique-key";
  }

  @Override
  public void plan(Planner planner) {
    for (var names : planner.schema().map(s -> s.keys().unique()).orElse(List.of())) {
      var columns = names.stream().flatMap(n -> planner.field(n).stream()).toList();
      if (planner.request().options().advice() && columns.size() == names.size()) {
        planner.key(new KeyCheck(columns, cause(String.join(", ", names)), null, false));
      }
    }
  }

  private Cause cause(String named) {
    return new Cause(
        name(),
        Severity.ADVICE,
        Where.ROW,
        "check.table.unique-key",
        List.of(named),
        Message.of("check.expected.key", named),
        Spot.NONE);
  }
}
