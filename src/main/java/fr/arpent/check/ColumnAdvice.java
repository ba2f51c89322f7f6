package fr.arpent.check;

import java.util.List;

/** Advice about the texts of one column, each seen beside all others of it. */
public interface ColumnAdvice extends Advice {

  /** Whether it has a look at {@code binding}, a column that the table has. */
  boolean looksAt(Binding binding, Planner planner);

  /** What there is to say about a column. */
  List<Told> look(ColumnTally tally);

  @Override
  default void advise(Planner planner) {
    planner.bindings().stream()
        .filter(b -> b.role() != Binding.Role.SURPLUS && b.spot().column() != null)
        .filter(b -> looksAt(b, planner))
        .forEach(b -> planner.column(b, this));
  }
}
