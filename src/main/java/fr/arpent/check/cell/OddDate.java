package fr.arpent.check.cell;

import fr.arpent.check.Advice;
import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.schema.type.Reading;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** A date in the future, or before 1900, that a slip of the hand or a spreadsheet may have made. */
public final class OddDate implements Advice {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final Supplier<LocalDate> today;

  /**
   * Looks at dates as they are on the day of the check.
   *
   * @param today the day
   */
  public OddDate(Supplier<LocalDate> today) {
    this.today = today;
  }

  @Override
  public String name() {
    return "odd-date";
  }

  @Override
  public String key() {
    return "check.text.odd-date";
  }

  @Override
  public Function<Cause, CellCheck> check() {
    var now = today.get();
    return cause -> new Odd(now, cause);
  }

  private record Odd(LocalDate today, Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.reading() instanceof Reading.Value(var value)
          && value instanceof LocalDate date
          && (date.isAfter(today) || date.isBefore(EARLIEST))) {
        found.accept(cause);
      }
    }
  }
}
