package fr.arpent.check.cell;

import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.TextAdvice;
import fr.arpent.check.repair.SingleBlanks;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Blanks that nobody sees and every comparison does: at the ends, doubled, or of another kind than
 * the ordinary one.
 */
public final class StrayBlanks implements TextAdvice {

  @Override
  public String name() {
    return "stray-blank";
  }

  @Override
  public String key() {
    return "check.text.stray-blank";
  }

  @Override
  public Function<Cause, CellCheck> check() {
    return Stray::new;
  }

  private record Stray(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (!SingleBlanks.of(cell.text()).equals(cell.text())) {
        found.accept(cause);
      }
    }
  }
}
