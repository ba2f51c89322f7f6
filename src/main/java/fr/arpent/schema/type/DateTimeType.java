package fr.arpent.schema.type;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A day with a time: {@code 2021-11-24T10:30:00} with a fraction and a zone where wanted, any one
 * sign between day and time, or a pattern; with {@code any} what can be taken for one.
 */
public record DateTimeType(String format, @Nullable Strptime pattern) implements FieldType {

  /** The type with {@code format}: {@code default}, {@code any} or a pattern. */
  public static DateTimeType of(String format) {
    var plain = format.equals("default") || format.equals("any");
    return new DateTimeType(format, plain ? null : new Strptime(format.replaceFirst("^fmt:", "")));
  }

  @Override
  public String name() {
    return "datetime";
  }

  @Override
  public @Nullable Object read(String text) {
    if (pattern != null) {
      return pattern.read(text);
    }
    return format.equals("any") ? AnyMoment.read(text) : IsoTimes.moment(text);
  }

  @Override
  public Set<String> constraints() {
    return Supported.ORDERED;
  }

  @Override
  public Optional<String> example() {
    return pattern == null
        ? Optional.of("2021-11-24T10:30:00")
        : Optional.of(pattern.sample()).filter(s -> !s.isEmpty());
  }
}
