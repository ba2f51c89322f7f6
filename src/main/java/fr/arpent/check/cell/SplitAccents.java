package fr.arpent.check.cell;

import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.TextAdvice;
import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A text in which a letter and its accent are two signs (it is not in Unicode's form NFC): it looks
 * like its neighbours and equals none of them.
 */
public final class SplitAccents implements TextAdvice {

  @Override
  public String name() {
    return "split-accent";
  }

  @Override
  public String key() {
    return "check.text.split-accent";
  }

  @Override
  public Function<Cause, CellCheck> check() {
    return Split::new;
  }

  private record Split(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (!Normalizer.isNormalized(cell.text(), Normalizer.Form.NFC)) {
        found.accept(cause);
      }
    }

    @Override
    public boolean looksAtAscii() {
      return false;
    }
  }
}
