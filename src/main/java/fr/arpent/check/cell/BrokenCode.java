package fr.arpent.check.cell;

import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.TextAdvice;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A code that a spreadsheet took for a large number and wrote as one: {@code 8,69E+12}. Its last
 * digits are lost.
 */
public final class BrokenCode implements TextAdvice {
  private static final Pattern POWER = Pattern.compile("\\s*\\d([.,]\\d+)?E\\+\\d{2}\\s*");

  @Override
  public String name() {
    return "broken-code";
  }

  @Override
  public String key() {
    return "check.text.broken-code";
  }

  @Override
  public Function<Cause, CellCheck> check() {
    return Power::new;
  }

  private record Power(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (POWER.matcher(cell.text()).matches()) {
        found.accept(cause);
      }
    }
  }
}
