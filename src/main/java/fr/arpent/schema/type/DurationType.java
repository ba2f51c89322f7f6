package fr.arpent.schema.type;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A length of time in ISO 8601's upper-case letters: {@code P1Y2M}, {@code PT30M}, {@code P2W}. */
public record DurationType() implements FieldType {
  private static final String PART = "(?:([0-9]+(?:[,.][0-9]+)?)%s)?";
  private static final Pattern LETTERS =
      Pattern.compile(
          "([+-])?P(?=\\w)"
              + PART.formatted("Y")
              + PART.formatted("M")
              + PART.formatted("W")
              + PART.formatted("D")
              + "(?:T"
              + PART.formatted("H")
              + PART.formatted("M")
              + PART.formatted("S")
              + ")?\\n?");
  private static final Pattern DATE =
      Pattern.compile(
          "P(\\d{4})(-?)(\\d\\d)\\2(\\d\\d)T(\\d\\d)(:?)(\\d\\d)\\6(\\d\\d(?:[.,]\\d+)?)");
  private static final int[] DAYS = {0, 0, 7, 1};

  /**
   * A length: months and seconds do not convert into each other.
   *
   * @param months years included
   * @param seconds weeks, days and hours included
   */
  public record Length(Number months, Number seconds) {}

  @Override
  public String name() {
    return "duration";
  }

  @Override
  public @Nullable Object read(String text) {
    var found = LETTERS.matcher(text);
    if (found.matches()) {
      return length(found);
    }
    var date = DATE.matcher(text);
    return date.matches() ? written(date) : null;
  }

  private static Length length(Matcher found) {
    var sign = BigDecimal.valueOf("-".equals(found.group(1)) ? -1 : 1);
    var months = part(found, 2).multiply(BigDecimal.valueOf(12)).add(part(found, 3));
    var days = BigDecimal.ZERO;
    for (var i = 2; i < DAYS.length; i++) {
      days = days.add(part(found, i + 2).multiply(BigDecimal.valueOf(DAYS[i])));
    }
    var seconds = seconds(days, part(found, 6), part(found, 7), part(found, 8));
    return new Length(Values.of(months.multiply(sign)), Values.of(seconds.multiply(sign)));
  }

  /** As the date and time that it is written as, which must exist. */
  private static @Nullable Length written(Matcher found) {
    if (!exists(found)) {
      return null;
    }
    var months = part(found, 1).multiply(BigDecimal.valueOf(12)).add(part(found, 3));
    var seconds = seconds(part(found, 4), part(found, 5), part(found, 7), part(found, 8));
    return new Length(Values.of(months), Values.of(seconds));
  }

  private static boolean exists(Matcher found) {
    try {
      LocalTime.of(whole(found, 5), whole(found, 7), part(found, 8).intValue());
      return LocalDate.of(whole(found, 1), whole(found, 3), whole(found, 4)).getYear() > 0;
    } catch (DateTimeException _) {
      return false;
    }
  }

  private static int whole(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static BigDecimal seconds(
      BigDecimal days, BigDecimal hours, BigDecimal minutes, BigDecimal seconds) {
    var allHours = days.multiply(BigDecimal.valueOf(24)).add(hours);
    var sixty = BigDecimal.valueOf(60);
    return allHours.multiply(sixty).add(minutes).multiply(sixty).add(seconds);
  }

  private static BigDecimal part(Matcher found, int group) {
    var text = found.group(group);
    return text == null ? BigDecimal.ZERO : new BigDecimal(text.replace(',', '.'));
  }

  @Override
  public Set<String> constraints() {
    return Supported.ALL;
  }

  @Override
  public Optional<String> example() {
    return Optional.of("P1Y6M");
  }
}
