package fr.arpent.check.column;

import fr.arpent.check.Binding;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import java.util.List;

/** A column in which no row has a value. */
public final class EmptyColumn implements ColumnAdvice {

  @Override
  public String name() {
    return "empty-column";
  }

  @Override
  public String key() {
    return "check.column.empty";
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    return true;
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    var spot = tally.binding().spot();
    return tally.rows() > 0 && tally.distinct() == 0
        ? tally.whole(cause(Where.COLUMN, spot, spot.field()), "")
        : List.of();
  }
}
