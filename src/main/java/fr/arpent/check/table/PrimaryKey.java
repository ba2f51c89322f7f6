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
 * A row whose key is empty or an earlier row’s. Keys are compared as values; one that is only
 * partly empty is compared too.
 */
public final class PrimaryKey implements CheckKind {

  @Override
  public String name() {
    return "primary-key";
  }

  @Override
  public void plan(Planner planner) {
    var names = planner.schema().map(s -> s.keys().primary()).orElse(List.of());
    var columns = names.stream().flatMap(n -> planner.field(n).stream()).toList();
    if (!names.isEmpty() && columns.size() == names.size()) {
      var named = String.join(", ", names);
      planner.key(
          new KeyCheck(
              columns,
              cause("check.table.key", named),
              cause("check.table.key-empty", named),
              true));
    }
  }

  private Cause cause(String key, String named) {
    return new Cause(
        name(),
        Severity.ERROR,
        Where.ROW,
        key,
        List.of(named),
        Message.of("check.expected.key", named),
        Spot.NONE);
  }
}
