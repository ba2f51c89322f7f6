package fr.arpent.check.repair;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as people and spreadsheets write it, in its possible readings. A text that can be read in
 * one way only has the same reading twice, or one.
 *
 * @param dayFirst the reading in which the day comes before the month
 * @param monthFirst the reading in which the month comes before the day
 * @param numbers whether it is of the kind that can be read two ways, and so a witness for its
 *     column
 */
record WrittenDate(
    Optional<LocalDateTime> dayFirst, Optional<LocalDateTime> monthFirst, boolean numbers) {
  private static final String TIME = "(?:[t ,]+(?:a )?(\\d{1,2})[:h](\\d{2})(?:[:m](\\d{2})s?)?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/. ](\\d{1,2})[-/. ](\\d{1,2})" + TIME);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})" + TIME);
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})" + TIME);
  private static final Pattern NAMED =
      Pattern.compile("(\\d{1,2})(?:er)?[-/. ]+([a-z]{3,9})\\.?[-/. ]+(\\d{4}|\\d{2})" + TIME);
  private static final Pattern SERIAL = Pattern.compile("([2-5]\\d{4})(?:[.,]0+)?");
  private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30);
  private static final int CENTURY_TURN = 69;
  private static final List<List<String>> MONTHS =
      List.of(
          List.of("janvier", "january", "jan", "janv"),
          List.of("fevrier", "february", "fev", "fevr", "feb"),
          List.of("mars", "march", "mar"),
          List.of("avril", "april", "avr", "apr"),
          List.of("mai", "may"),
          List.of("juin", "june", "jun"),
          List.of("juillet", "july", "juil", "jul"),
          List.of("aout", "august", "aug"),
          List.of("septembre", "september", "sept", "sep"),
          List.of("octobre", "october", "oct"),
          List.of("novembre", "november", "nov"),
          List.of("decembre", "december", "dec"));

  private static final WrittenDate NONE =
      new WrittenDate(Optional.empty(), Optional.empty(), false);

  /** Whether it is certain by itself, and what it then tells about its column. */
  Fix witness() {
    if (!numbers) {
      return Fix.CERTAIN;
    }
    return dayFirst.isEmpty()
        ? Fix.MONTH_FIRST
        : monthFirst.isEmpty() ? Fix.DAY_FIRST : Fix.CERTAIN;
  }

  /** The readings of {@code text}; none when it is no date. */
  static WrittenDate read(String text) {
    var written = Likeness.unaccented(text).strip();
    var found = YEAR_FIRST.matcher(written);
    if (found.matches()) {
      return one(moment(found, 1, 2, 3));
    }
    found = YEAR_LAST.matcher(written);
    if (found.matches()) {
      return new WrittenDate(moment(found, 3, 2, 1), moment(found, 3, 1, 2), true);
    }
    found = NAMED.matcher(written);
    if (found.matches()) {
      return one(named(found));
    }
    found = COMPACT.matcher(written);
    return found.matches() ? one(moment(found, 1, 2, 3)) : serial(written);
  }

  private static WrittenDate one(Optional<LocalDateTime> moment) {
    return new WrittenDate(moment, moment, false);
  }

  /** Days since the end of 1899, as a spreadsheet keeps a date; only from 1954 to 2064. */
  private static WrittenDate serial(String text) {
    var found = SERIAL.matcher(text);
    return found.matches()
        ? one(Optional.of(SERIAL_START.plusDays(Integer.parseInt(found.group(1))).atStartOfDay()))
        : NONE;
  }

  private static Optional<LocalDateTime> named(Matcher found) {
    for (var i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(found.group(2))) {
        return at(found, year(found.group(3)), i + 1, number(found.group(1)));
      }
    }
    return Optional.empty();
  }

  /** The moment of three groups of digits, by their numbers. */
  private static Optional<LocalDateTime> moment(Matcher found, int year, int month, int day) {
    return at(found, year(found.group(year)), number(found.group(month)), number(found.group(day)));
  }

  private static Optional<LocalDateTime> at(Matcher found, int year, int month, int day) {
    try {
      var hour = number(found.group(4));
      var time = LocalTime.of(hour, number(found.group(5)), number(found.group(6)));
      return Optional.of(LocalDate.of(year, month, day).atTime(time)).filter(m -> year > 0);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static int year(String digits) {
    var year = number(digits);
    return digits.length() > 2 ? year : year < CENTURY_TURN ? 2000 + year : 1900 + year;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
