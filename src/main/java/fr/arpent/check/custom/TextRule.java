package fr.arpent.check.custom;

import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.schema.type.Reading;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A value that is a text must be as a rule asks; another value never is.
 *
 * @param right whether a text is right; a constant, so that two rules can be told equal
 */
record TextRule(Predicate<String> right, Cause cause) implements CellCheck {

  @Override
  public void check(CellText cell, Consumer<Cause> found) {
    if (cell.reading() instanceof Reading.Value(var value)
        && !(value instanceof String text && right.test(text))) {
      found.accept(cause);
    }
  }
}
