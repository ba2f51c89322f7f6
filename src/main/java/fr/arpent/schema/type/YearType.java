package fr.arpent.schema.type;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A year: exactly four characters that are a whole number from 0 to 9999. */
public record YearType() implements FieldType {
  private static final int LENGTH = 4;

  @Override
  public String name() {
    return "year";
  }

  @Override
  public @Nullable Object read(String text) {
    if (text.codePointCount(0, text.length()) != LENGTH) {
      return null;
    }
    return IntegerType.PLAIN.read(text) instanceof Long year && year >= 0 ? year : null;
  }

  @Override
  public @Nullable Object readJson(Object json) {
    return json instanceof Long year && year >= 0 && year <= 9999
        ? year
        : FieldType.super.readJson(json);
  }

  @Override
  public Set<String> constraints() {
    return Supported.ORDERED;
  }

  @Override
  public Optional<String> example() {
    return Optional.of("2021");
  }
}
