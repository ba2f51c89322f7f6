package fr.arpent.check;

import java.util.function.Function;
import java.util.function.Predicate;

/** Advice about single texts. */
public interface TextAdvice extends Advice {

  /** Which columns it looks at. */
  default Predicate<Binding> columns() {
    return binding -> binding.role() != Binding.Role.SURPLUS;
  }

  /** What looks at the texts of a column, telling the cause that it is given. */
  Function<Cause, CellCheck> check();

  @Override
  default void advise(Planner planner) {
    planner.bindings().stream()
        .filter(columns())
        .forEach(b -> planner.cell(b, check().apply(cause(Where.CELL, b.spot()))));
  }
}
