package fr.arpent.schema.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The format {@code any} of dates, times and both: a day, a time or the one and the other, as
 * Python's dateutil guesses them. What is not said is today's. No published schema uses it; what
 * only dateutil could mean by a text ({@code 6 45}) is refused.
 */
final class AnyMoment {
  private static final Pattern TIME =
      Pattern.compile(
          "(?:^|[ t])(?:(\\d{1,2})(?::(\\d{1,2})(?::(\\d{1,2})(?:[.,](\\d+))?)?"
              + "|h(?: ?(\\d{1,2})(?:m(?:in)?)?)?|(?= ?[ap]m))(?: ?([ap])m)?)"
              + "(?: ?(?:(z|utc|gmt)|([+-])(\\d{1,2})(?::?(\\d{2}))?))?$");
  private static final Pattern COMPACT = Pattern.compile("(\\d{8})[ t]?(\\d{2})(\\d{2})(\\d{2})?$");
  private static final int HALF = 12;
  private static final int DAY = 24 * 60 * 60;
  private static final int NANO_DIGITS = 9;

  private AnyMoment() {}

  /** What {@code text} means today; null when it means nothing. */
  static @Nullable Moment read(String text) {
    return read(text, LocalDate.now(ZoneId.systemDefault()));
  }

  static @Nullable Moment read(String text, LocalDate today) {
    var plain = Blanks.trim(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    try {
      var compact = COMPACT.matcher(plain);
      if (compact.matches()) {
        return compact(compact, today);
      }
      var time = TIME.matcher(plain);
      return time.find() ? at(plain.substring(0, time.start()), time, today) : day(plain, today);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private static @Nullable Moment day(String text, LocalDate today) {
    var day = AnyDay.read(text, today);
    return day == null ? null : new Moment(day.atStartOfDay(), null);
  }

  private static @Nullable Moment at(String before, Matcher time, LocalDate today) {
    var day = before.isBlank() ? today : AnyDay.read(before, today);
    return day == null ? null : new Moment(LocalDateTime.of(day, time(time)), offset(time));
  }

  private static @Nullable Moment compact(Matcher found, LocalDate today) {
    var day = AnyDay.read(found.group(1), today);
    var time = LocalTime.of(number(found.group(2)), number(found.group(3)), number(found.group(4)));
    return day == null ? null : new Moment(LocalDateTime.of(day, time), null);
  }

  private static LocalTime time(Matcher found) {
    var minute = found.group(2) == null ? found.group(5) : found.group(2);
    return LocalTime.of(
        hour(number(found.group(1)), found.group(6)),
        number(minute),
        number(found.group(3)),
        nanos(found.group(4)));
  }

  private static int hour(int written, @Nullable String half) {
    if (half == null) {
      return written;
    }
    if (written > HALF) {
      throw new DateTimeException("no such hour of a half day");
    }
    return written % HALF + (half.equals("p") ? HALF : 0);
  }

  private static int nanos(@Nullable String fraction) {
    return fraction == null ? 0 : number((fraction + "000000000").substring(0, NANO_DIGITS));
  }

  private static @Nullable Integer offset(Matcher found) {
    if (found.group(7) != null) {
      return 0;
    }
    if (found.group(8) == null) {
      return null;
    }
    var seconds = (number(found.group(9)) * 60 + number(found.group(10))) * 60;
    if (seconds >= DAY) {
      throw new DateTimeException("no such zone");
    }
    return found.group(8).equals("-") ? -seconds : seconds;
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
