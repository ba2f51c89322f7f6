package fr.arpent.schema.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * ISO 8601 times and date-times as the national validator takes them: seconds are asked for, a
 * fraction and a zone may follow, {@code 24:00:00} is the end of the day.
 */
final class IsoTimes {
  private static final String TIME =
      "([01]\\d|2[0-4]):([0-5]\\d):([0-5]\\d)(?:[.,](\\d+))?"
          + "(?:([zZ])|([+-])([01]\\d|2[0-3])(?::?([0-5]\\d))?)?";
  private static final Pattern CLOCK = Pattern.compile(TIME);
  private static final Pattern MOMENT =
      Pattern.compile("(\\d{4})-(?:(\\d\\d)-(\\d\\d)|W(\\d\\d)-([1-7]))\\p{ASCII}" + TIME);
  private static final int CLOCK_GROUPS = 5;
  private static final int MICRO_DIGITS = 6;
  private static final int LAST_YEAR = 9999;

  private IsoTimes() {}

  static @Nullable ClockTime clock(String text) {
    var found = CLOCK.matcher(text);
    if (!found.matches() || badMidnight(found, 0)) {
      return null;
    }
    return new ClockTime(time(found, 0), offset(found, 0));
  }

  static @Nullable Moment moment(String text) {
    var found = MOMENT.matcher(text);
    if (!found.matches() || badMidnight(found, CLOCK_GROUPS)) {
      return null;
    }
    try {
      var days = found.group(CLOCK_GROUPS + 1).equals("24") ? 1 : 0;
      var local = LocalDateTime.of(date(found).plusDays(days), time(found, CLOCK_GROUPS));
      return local.getYear() > LAST_YEAR ? null : new Moment(local, offset(found, CLOCK_GROUPS));
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static LocalDate date(Matcher found) {
    var year = Integer.parseInt(found.group(1));
    if (year == 0) {
      throw new DateTimeException("year 0");
    }
    if (found.group(2) != null) {
      return LocalDate.of(year, Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(found.group(4)))
        .with(java.time.temporal.ChronoField.DAY_OF_WEEK, Integer.parseInt(found.group(5)));
  }

  /** 24 hours are only midnight itself. */
  private static boolean badMidnight(Matcher found, int before) {
    return found.group(before + 1).equals("24") && !time(found, before).equals(LocalTime.MIDNIGHT);
  }

  private static LocalTime time(Matcher found, int before) {
    return LocalTime.of(
        Integer.parseInt(found.group(before + 1)) % 24,
        Integer.parseInt(found.group(before + 2)),
        Integer.parseInt(found.group(before + 3)),
        micros(found.group(before + 4)) * 1000);
  }

  private static int micros(@Nullable String fraction) {
    if (fraction == null) {
      return 0;
    }
    var six = (fraction + "000000").substring(0, MICRO_DIGITS);
    return Integer.parseInt(six);
  }

  private static @Nullable Integer offset(Matcher found, int before) {
    if (found.group(before + 5) != null) {
      return 0;
    }
    if (found.group(before + 6) == null) {
      return null;
    }
    var minutes = found.group(before + 8);
    var seconds =
        Integer.parseInt(found.group(before + 7)) * 3600
            + (minutes == null ? 0 : Integer.parseInt(minutes) * 60);
    return found.group(before + 6).equals("-") ? -seconds : seconds;
  }
}
