package fr.arpent.schema.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The format {@code any} of dates, which no published schema uses: ISO, day and month with {@code /
 * . -} read month first unless that is impossible, and English names of months.
 */
final class AnyDate {
  private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile("(?:(\\d{1,2})[ -])?([a-z]{3,9})\\.?,?[ -](?:(\\d{1,2}),?[ -])?(\\d{4})");
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

  private AnyDate() {}

  static @Nullable LocalDate read(String text) {
    var trimmed = Blanks.trim(text).toLowerCase(Locale.ROOT);
    var iso = ISO.matcher(trimmed);
    if (iso.matches()) {
      return day(iso.group(1), number(iso.group(2)), iso.group(3));
    }
    var numbers = NUMBERS.matcher(trimmed);
    if (numbers.matches()) {
      var monthFirst = day(numbers.group(3), number(numbers.group(1)), numbers.group(2));
      return monthFirst != null
          ? monthFirst
          : day(numbers.group(3), number(numbers.group(2)), numbers.group(1));
    }
    return named(trimmed);
  }

  private static @Nullable LocalDate named(String text) {
    var found = NAMED.matcher(text);
    if (!found.matches() || (found.group(1) != null && found.group(3) != null)) {
      return null;
    }
    var name = found.group(2);
    for (var i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).equals(name) || MONTHS.get(i).substring(0, 3).equals(name)) {
        var day = found.group(1) == null ? found.group(3) : found.group(1);
        return day(found.group(4), i + 1, day == null ? "1" : day);
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String year, int month, String day) {
    try {
      return number(year) == 0 ? null : LocalDate.of(number(year), month, number(day));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
