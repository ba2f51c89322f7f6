package fr.arpent.format.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days counted from 1900 or 1904, as workbooks keep dates, and their ISO 8601 text. The 1900 system
 * counts a 29 February 1900 that never was (serial 60), so its days before March 1900 are one off.
 *
 * @param from1904 whether day 0 is 1 January 1904, as on old Macintoshes
 */
record SerialDate(boolean from1904) {
  private static final LocalDate DAY_0_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate DAY_0_AFTER_PHANTOM = LocalDate.of(1899, 12, 30);
  private static final int PHANTOM = 60;
  private static final long MILLIS = 86_400_000;

  /** 31 December 9999. */
  private static final double LAST = 2_958_466;

  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder()
          .appendPattern("HH:mm:ss")
          .appendFraction(ChronoField.MILLI_OF_SECOND, 0, 3, true)
          .toFormatter(Locale.ROOT);

  /**
   * The text of {@code serial} as {@code kind}; to the millisecond. A time of the day is only left
   * out where there is none and none is shown.
   *
   * @return empty when it is no such date: negative, beyond 9999, the phantom day, or day 0
   */
  Optional<String> text(double serial, DisplayFormat.Kind kind) {
    if (!(serial >= 0 && serial < LAST)) {
      return Optional.empty();
    }
    var millis = Math.round(serial * MILLIS);
    if (kind == DisplayFormat.Kind.DURATION) {
      return Optional.of(duration(millis));
    }
    var time = LocalTime.MIDNIGHT.plus(millis % MILLIS, ChronoUnit.MILLIS);
    if (millis < MILLIS && (kind == DisplayFormat.Kind.TIME || (millis > 0 && !from1904))) {
      return Optional.of(TIME.format(time));
    }
    var shown = kind != DisplayFormat.Kind.DATE || time.toNanoOfDay() > 0;
    return Optional.ofNullable(day(millis / MILLIS))
        .map(day -> shown ? day + "T" + TIME.format(time) : day.toString());
  }

  private @Nullable LocalDate day(long days) {
    if (from1904) {
      return DAY_0_OF_1904.plusDays(days);
    }
    return days == 0 || days == PHANTOM
        ? null
        : DAY_0_AFTER_PHANTOM.plusDays(days < PHANTOM ? days + 1 : days);
  }

  private static String duration(long millis) {
    var time = LocalTime.MIDNIGHT.plus(millis % 3_600_000, ChronoUnit.MILLIS);
    return String.format(Locale.ROOT, "%02d", millis / 3_600_000) + TIME.format(time).substring(2);
  }

  /** The serial of {@code moment}; empty before 1 March 1900. */
  static Optional<Double> serial(LocalDateTime moment) {
    try {
      var days = ChronoUnit.DAYS.between(DAY_0_AFTER_PHANTOM, moment.toLocalDate());
      var part = (double) moment.toLocalTime().toNanoOfDay() / (MILLIS * 1_000_000);
      return days > PHANTOM && days < LAST ? Optional.of(days + part) : Optional.empty();
    } catch (DateTimeException | ArithmeticException _) {
      return Optional.empty();
    }
  }
}
