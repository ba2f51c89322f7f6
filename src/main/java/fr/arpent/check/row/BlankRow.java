package fr.arpent.check.row;

import fr.arpent.base.Message;
import fr.arpent.check.Cause;
import fr.arpent.check.CheckKind;
import fr.arpent.check.Planner;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import java.util.List;

/** A row of which every field is empty: nothing else is said about its cells. */
public final class BlankRow implements CheckKind {

  @Override
  public String name() {
    return "blank-row";
  }

  @Override
  public void plan(Planner planner) {
    planner.blankRows(
        new Cause(
            name(),
            Severity.ERROR,
            Where.ROW,
            "check.row.blank",
            List.of(),
            Message.of("check.expected.no-blank-row"),
            Cause.Spot.NONE));
  }
}
