package fr.arpent.check.cell;

import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.TextAdvice;
import fr.arpent.check.repair.BrokenAccents;
import java.util.function.Consumer;
import java.util.function.Function;

/** A text whose accents were broken by a wrong encoding on the way: {@code Ã©} for {@code é}. */
public final class Mojibake implements TextAdvice {

  @Override
  public String name() {
    return "mojibake";
  }

  @Override
  public String key() {
    return "check.text.mojibake";
  }

  @Override
  public Function<Cause, CellCheck> check() {
    return Broken::new;
  }

  private record Broken(Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (BrokenAccents.in(cell.text())) {
        found.accept(cause);
      }
    }

    @Override
    public boolean looksAtAscii() {
      return false;
    }
  }
}
