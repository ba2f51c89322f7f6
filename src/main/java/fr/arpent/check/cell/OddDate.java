package fr.arpent.check.cell;

import fr.arpent.check.Cause;
import fr.arpent.check.CellCheck;
import fr.arpent.check.CellText;
import fr.arpent.check.TextAdvice;
import fr.arpent.schema.type.Reading;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date in the future, or before 1900, that a slip of the hand or a spreadsheet may have made; in
 * a column of texts too, where the whole text is a date.
 */
public final class OddDate implements TextAdvice {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private static final int SHORTEST = 8;
  private static final int LONGEST = 35;
  private static final Pattern ISO =
      Pattern.compile("\\s*(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\s*(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})([T ].*)?");

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

  /** What a text that is a date, or a date and a time, can be read as. */
  private static List<LocalDate> written(Object value) {
    if (!(value instanceof String text)
        || text.length() < SHORTEST
        || text.length() > LONGEST
        || Character.isLetter(text.charAt(0))) {
      return List.of();
    }
    var iso = ISO.matcher(text);
    if (iso.matches()) {
      return dates(iso, 1, 2, 3);
    }
    var french = DAY_FIRST.matcher(text);
    if (!french.matches()) {
      return List.of();
    }
    var dayFirst = dates(french, 3, 2, 1);
    return dayFirst.isEmpty() ? dates(french, 3, 1, 2) : dayFirst;
  }

  private static List<LocalDate> dates(Matcher found, int year, int month, int day) {
    try {
      return List.of(
          LocalDate.of(
              Integer.parseInt(found.group(year)),
              Integer.parseInt(found.group(month)),
              Integer.parseInt(found.group(day))));
    } catch (DateTimeException _) {
      return List.of();
    }
  }

  private record Odd(LocalDate today, Cause cause) implements CellCheck {
    @Override
    public void check(CellText cell, Consumer<Cause> found) {
      if (cell.reading() instanceof Reading.Value(var value)) {
        var dates = value instanceof LocalDate date ? List.of(date) : written(value);
        if (!dates.isEmpty() && dates.stream().allMatch(this::odd)) {
          found.accept(cause);
        }
      }
    }

    private boolean odd(LocalDate date) {
      return date.isAfter(today) || date.isBefore(EARLIEST);
    }
  }
}
