package fr.arpent.schema.type;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts that a date pattern found, put together as Python does. */
final class StrptimeParts {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final int DEFAULT_YEAR = 1900;
  private static final int CENTURY_TURN = 69;
  private static final int DAY_SECONDS = 86_400;

  private final Map<Directive, String> parts = new EnumMap<>(Directive.class);

  void put(Directive directive, String text) {
    parts.put(directive, text.toLowerCase(Locale.ROOT));
  }

  /** The moment, or null when there is no such day or time. */
  @Nullable Moment moment() {
    try {
      var date = date();
      return date.getYear() < 1 || date.getYear() > 9999
          ? null
          : new Moment(date.atTime(time()), offset());
    } catch (DateTimeException _) {
      return null;
    }
  }

  private LocalDate date() {
    if (parts.containsKey(Directive.ISO_YEAR) || parts.containsKey(Directive.ISO_WEEK)) {
      return isoDate();
    }
    var year = year();
    if (year == 0) {
      throw new DateTimeException("year 0");
    }
    var dayOfYear = number(Directive.DAY_OF_YEAR, 0);
    if (dayOfYear > 0) {
      return LocalDate.ofYearDay(year, 1).plusDays(dayOfYear - 1L);
    }
    return hasWeek() ? weekDate(year) : LocalDate.of(year, month(), number(Directive.DAY, 1));
  }

  private LocalDate isoDate() {
    var weekday = weekday();
    if (weekday < 0
        || parts.containsKey(Directive.DAY_OF_YEAR)
        || !parts.containsKey(Directive.ISO_YEAR)
        || !parts.containsKey(Directive.ISO_WEEK)) {
      throw new DateTimeException("an ISO year, week and day belong together");
    }
    return LocalDate.of(number(Directive.ISO_YEAR, 0), 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(Directive.ISO_WEEK, 0))
        .with(ChronoField.DAY_OF_WEEK, weekday + 1L);
  }

  private boolean hasWeek() {
    var week =
        parts.containsKey(Directive.WEEK_FROM_SUNDAY)
            || parts.containsKey(Directive.WEEK_FROM_MONDAY);
    var year = parts.containsKey(Directive.YEAR) || parts.containsKey(Directive.SHORT_YEAR);
    return week && year && weekday() >= 0;
  }

  /** Week 1 begins with the first Sunday or Monday of the year, the days before are week 0. */
  private LocalDate weekDate(int year) {
    var monday = parts.containsKey(Directive.WEEK_FROM_MONDAY);
    var week = number(monday ? Directive.WEEK_FROM_MONDAY : Directive.WEEK_FROM_SUNDAY, 0);
    var first = monday ? DayOfWeek.MONDAY : DayOfWeek.SUNDAY;
    var newYear = LocalDate.of(year, 1, 1);
    var begin = newYear.with(java.time.temporal.TemporalAdjusters.nextOrSame(first));
    var after = Math.floorMod(weekday() + 1 - first.getValue(), 7);
    return begin.plusDays((week - 1L) * 7 + after);
  }

  /** 0 for Monday to 6 for Sunday; -1 when not known. */
  private int weekday() {
    var name = parts.getOrDefault(Directive.FULL_WEEKDAY, parts.get(Directive.SHORT_WEEKDAY));
    if (name != null) {
      return DAYS.indexOf(name.substring(0, 3));
    }
    if (parts.containsKey(Directive.ISO_WEEKDAY)) {
      return number(Directive.ISO_WEEKDAY, 1) - 1;
    }
    return parts.containsKey(Directive.WEEKDAY) ? (number(Directive.WEEKDAY, 0) + 6) % 7 : -1;
  }

  private int year() {
    var two = number(Directive.SHORT_YEAR, -1);
    if (two >= 0) {
      return two < CENTURY_TURN ? 2000 + two : DEFAULT_YEAR + two;
    }
    return number(Directive.YEAR, DEFAULT_YEAR);
  }

  private int month() {
    var name = parts.getOrDefault(Directive.FULL_MONTH, parts.get(Directive.SHORT_MONTH));
    return name == null ? number(Directive.MONTH, 1) : MONTHS.indexOf(name.substring(0, 3)) + 1;
  }

  private LocalTime time() {
    var fraction = parts.getOrDefault(Directive.FRACTION, "0");
    var micros = Integer.parseInt((fraction + "000000").substring(0, 6));
    return LocalTime.of(
        hour(), number(Directive.MINUTE, 0), number(Directive.SECOND, 0), micros * 1000);
  }

  private int hour() {
    var half = parts.get(Directive.HALF_HOUR);
    if (half == null) {
      return number(Directive.HOUR, 0);
    }
    var hour = Integer.parseInt(half) % 12;
    return "pm".equals(parts.get(Directive.HALF)) ? hour + 12 : hour;
  }

  private @Nullable Integer offset() {
    var zone = parts.get(Directive.ZONE);
    if (zone == null || zone.equals("z")) {
      return zone == null ? null : 0;
    }
    var digits = zone.substring(1).replace(":", "");
    var seconds =
        Integer.parseInt(digits.substring(0, 2)) * 3600
            + Integer.parseInt(digits.substring(2, 4)) * 60
            + (digits.length() < 6 ? 0 : Integer.parseInt(digits.substring(4, 6)));
    if (seconds >= DAY_SECONDS) {
      throw new DateTimeException("a zone is within a day");
    }
    return zone.charAt(0) == '-' ? -seconds : seconds;
  }

  private int number(Directive directive, int otherwise) {
    var text = parts.get(directive);
    return text == null ? otherwise : Integer.parseInt(text.strip());
  }
}
