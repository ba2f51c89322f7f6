package fr.arpent.check.cell;

import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.TextAdvice;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text that a spreadsheet would take for a formula when the published file is opened. Numbers,
 * telephone numbers and a dash alone are none.
 */
public final class FormulaCell implements TextAdvice {
  private static final String STARTS = "=@+-\t\r";
  private static final Pattern FORMULA =
      Pattern.compile("(?s)[=@].*|[+-](?![\\d\\s.,()/-]*$).*|[\\t\\r].*");

  @Override
  public String name() {
    return "formula-cell";
  }

  @Override
  public String key() {
    return "check.text.formula";
  }

  @Override
  public Function<Cause, CellCheck> check() {
    return Run::new;
  }

  private record Run(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      var text = cell.text();
      if (!text.isEmpty()
          && STARTS.indexOf(text.charAt(0)) >= 0
          && FORMULA.matcher(text).matches()) {
        found.accept(cause);
      }
    }
  }
}
