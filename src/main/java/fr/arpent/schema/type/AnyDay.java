package fr.arpent.schema.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as Python's dateutil guesses it: month before day unless that is impossible, English names
 * of months and weekdays, two digits for a year of this century or the last. Parts that are not
 * said are today's.
 */
final class AnyDay {
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^(?:mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday"
              + "|sunday)[., ]+");
  private static final Pattern WHOLE =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})|(\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern PARTED =
      Pattern.compile("(\\d{1,4})(?:([-/.])(\\d{1,4})(?:\\2(\\d{1,4}))?)?");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:(\\d{1,2})(?:st|nd|rd|th)?[ -]?)?([a-z]{3,9})\\.?,?(?:["
              + " -]?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))?(?:,? ?-?(\\d{4}))?");
  private static final int LONG_YEAR = 3;

  private AnyDay() {}

  /** The day that {@code text}, in small letters, means; null when it means none. */
  static @Nullable LocalDate read(String text, LocalDate today) {
    var plain = WEEKDAY.matcher(text.strip()).replaceFirst("").replaceFirst(",$", "");
    try {
      var whole = WHOLE.matcher(plain);
      if (whole.matches()) {
        return whole.group(1) == null
            ? LocalDate.of(
                year(whole.group(4), today), number(whole.group(5)), number(whole.group(6)))
            : LocalDate.of(number(whole.group(1)), number(whole.group(2)), number(whole.group(3)));
      }
      var parted = PARTED.matcher(plain);
      return parted.matches()
          ? parts(parted.group(1), parted.group(3), parted.group(4), today)
          : named(plain, today);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static @Nullable LocalDate parts(
      String first, @Nullable String second, @Nullable String third, LocalDate today) {
    if (second == null) {
      return first.length() >= LONG_YEAR
          ? at(year(first, today), today.getMonthValue(), today)
          : LocalDate.of(today.getYear(), today.getMonthValue(), number(first));
    }
    if (third == null) {
      return two(first, second, today);
    }
    if (first.length() >= LONG_YEAR) {
      return LocalDate.of(year(first, today), number(second), number(third));
    }
    return day(year(third, today), number(first), number(second));
  }

  private static LocalDate two(String first, String second, LocalDate today) {
    if (first.length() >= LONG_YEAR) {
      return at(year(first, today), number(second), today);
    }
    return second.length() >= LONG_YEAR
        ? at(year(second, today), number(first), today)
        : day(today.getYear(), number(first), number(second));
  }

  /** The month first, unless there is no such month. */
  private static LocalDate day(int year, int first, int second) {
    return first > MONTHS.size()
        ? LocalDate.of(year, second, first)
        : LocalDate.of(year, first, second);
  }

  private static @Nullable LocalDate named(String text, LocalDate today) {
    var found = NAMED.matcher(text);
    if (!found.matches() || (found.group(1) != null && found.group(3) != null)) {
      return null;
    }
    var month = month(found.group(2));
    if (month == 0) {
      return null;
    }
    var year = found.group(4) == null ? today.getYear() : year(found.group(4), today);
    var day = found.group(1) == null ? found.group(3) : found.group(1);
    return day == null ? at(year, month, today) : LocalDate.of(year, month, number(day));
  }

  private static int month(String name) {
    var names = new ArrayList<>(MONTHS);
    names.replaceAll(month -> month.substring(0, 3));
    var at = Math.max(MONTHS.indexOf(name), names.indexOf(name));
    return name.equals("sept") ? MONTHS.indexOf("september") + 1 : at + 1;
  }

  /** Today's day of that month, or its last. */
  private static LocalDate at(int year, int month, LocalDate today) {
    var first = LocalDate.of(year, month, 1);
    return first.withDayOfMonth(Math.min(today.getDayOfMonth(), first.lengthOfMonth()));
  }

  /** Two digits are the nearest such year, at most fifty years ahead. */
  private static int year(String digits, LocalDate today) {
    var year = number(digits);
    if (digits.length() > 2) {
      return required(year);
    }
    var near = today.getYear() / 100 * 100 + year;
    if (near >= today.getYear() + 50) {
      return near - 100;
    }
    return near < today.getYear() - 50 ? near + 100 : near;
  }

  private static int required(int year) {
    if (year == 0) {
      throw new DateTimeException("no year 0");
    }
    return year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
