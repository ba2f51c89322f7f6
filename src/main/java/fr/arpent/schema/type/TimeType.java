package fr.arpent.schema.type;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time of day: {@code HH:MM:SS} with a fraction and a zone where wanted, or a pattern. */
public record TimeType(String format, @Nullable Strptime pattern) implements FieldType {

  /** The type with {@code format}: {@code default}, {@code any} or a pattern. */
  public static TimeType of(String format) {
    var plain = format.equals("default") || format.equals("any");
    return new TimeType(format, plain ? null : new Strptime(format.replaceFirst("^fmt:", "")));
  }

  @Override
  public String name() {
    return "time";
  }

  @Override
  public @Nullable Object read(String text) {
    if (pattern == null && !format.equals("any")) {
      return IsoTimes.clock(text);
    }
    var moment = pattern == null ? AnyMoment.read(text) : pattern.read(text);
    return moment == null ? null : new ClockTime(moment.local().toLocalTime(), moment.offset());
  }

  @Override
  public Set<String> constraints() {
    return Supported.ORDERED;
  }

  @Override
  public Optional<String> example() {
    return pattern == null
        ? Optional.of("10:30:00")
        : Optional.of(pattern.sample()).filter(s -> !s.isEmpty());
  }
}
