package fr.arpent.check.table;

import fr.arpent.base.Message;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import fr.arpent.schema.FieldsMatch;
import java.util.List;

/** No column at all is a field of the schema, where some should be. */
public final class UnmatchedHeader implements CheckKind {

  @Override
  public String name() {
    return "unmatched-header";
  }

  @Override
  public void plan(Planner planner) {
    var matched = planner.bindings().stream().anyMatch(b -> b.role() == Binding.Role.FIELD);
    var fields = planner.schema().map(s -> s.fields().size()).orElse(0);
    if (planner.header().match() == FieldsMatch.PARTIAL && fields > 0 && !matched) {
      planner.found(cause(), "");
    }
  }

  private Cause cause() {
    return Cause.header(
        name(),
        "check.header.unmatched",
        List.of(),
        Message.of("check.expected.match-columns"),
        Spot.NONE);
  }
}
