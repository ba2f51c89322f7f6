package fr.arpent.schema.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day: year-month-day ({@code 2021-2-3} passes too), a pattern of the field's own, or {@code
 * any}. A time that the pattern asks for is read and dropped.
 */
public record DateType(String format, @Nullable Strptime pattern) implements FieldType {
  private static final Strptime ISO = new Strptime("%Y-%m-%d");
  private static final int ISO_LENGTH = 10;

  /** The plain type. */
  public static final DateType PLAIN = of("default");

  /** The type with {@code format}: {@code default}, {@code any} or a pattern. */
  public static DateType of(String format) {
    return switch (format) {
      case "any" -> new DateType(format, null);
      case "default" -> new DateType(format, ISO);
      default -> new DateType(format, new Strptime(format.replaceFirst("^fmt:", "")));
    };
  }

  @Override
  public String name() {
    return "date";
  }

  @Override
  public @Nullable Object read(String text) {
    if (pattern == null) {
      var any = AnyMoment.read(text);
      return any == null ? null : any.local().toLocalDate();
    }
    if (pattern.equals(ISO) && text.length() == ISO_LENGTH) {
      var quick = iso(text);
      if (quick != null) {
        return quick;
      }
    }
    var moment = pattern.read(text);
    return moment == null ? null : moment.local().toLocalDate();
  }

  /** The day of a text of exactly that form, or null. */
  private static @Nullable LocalDate iso(String text) {
    var packed = 0;
    for (var i = 0; i < ISO_LENGTH; i++) {
      var c = text.charAt(i);
      var dash = i == 4 || i == 7;
      if (dash ? c != '-' : !Blanks.digit(c)) {
        return null;
      }
      packed = dash ? packed : packed * 10 + (c - '0');
    }
    try {
      var year = packed / 10_000;
      return year == 0 ? null : LocalDate.of(year, packed / 100 % 100, packed % 100);
    } catch (DateTimeException _) {
      return null;
    }
  }

  @Override
  public Set<String> constraints() {
    return Supported.ORDERED;
  }

  @Override
  public Optional<String> example() {
    return pattern == null || pattern.equals(ISO)
        ? Optional.of("2021-11-24")
        : Optional.of(pattern.sample()).filter(s -> !s.isEmpty());
  }
}
