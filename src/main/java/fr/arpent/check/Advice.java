package fr.arpent.check;

import fr.arpent.base.Message;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A check of single texts that only advises: what it finds never makes a file invalid. Each can be
 * switched off by its name.
 */
public interface Advice extends CheckKind {

  /**
   * The sentence about what it finds; {@code check.expected.} and its last word tell what to do.
   */
  String key();

  /** Which columns it looks at. */
  default Predicate<Binding> columns() {
    return binding -> binding.role() != Binding.Role.SURPLUS;
  }

  /** What looks at the texts of a column, telling the cause that it is given. */
  Function<Cause, CellCheck> check();

  @Override
  default void plan(Planner planner) {
    if (planner.request().options().advises(name())) {
      planner.bindings().stream()
          .filter(columns())
          .forEach(binding -> planner.cell(binding, check().apply(cause(binding))));
    }
  }

  private Cause cause(Binding binding) {
    var expected = "check.expected." + key().substring(key().lastIndexOf('.') + 1);
    return new Cause(
        name(),
        Severity.ADVICE,
        Where.CELL,
        key(),
        List.of(),
        Message.of(expected),
        binding.spot());
  }
}
