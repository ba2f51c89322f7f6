package fr.arpent.schema.type;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A month of a year: two whole numbers with one {@code -} between; any year. */
public record YearMonthType() implements FieldType {

  /** A month; compares by year, then month. */
  public record Month(Number year, int month) implements Comparable<Month> {
    @Override
    public int compareTo(Month other) {
      var years = Values.compare(year, other.year);
      return years != 0 ? years : Integer.compare(month, other.month);
    }
  }

  @Override
  public String name() {
    return "yearmonth";
  }

  @Override
  public @Nullable Object read(String text) {
    var parts = text.split("-", -1);
    if (parts.length != 2) {
      return null;
    }
    var month = IntegerType.PLAIN.read(parts[1]);
    return IntegerType.PLAIN.read(parts[0]) instanceof Number year
            && month instanceof Long m
            && m >= 1
            && m <= 12
        ? new Month(year, m.intValue())
        : null;
  }

  @Override
  public Set<String> constraints() {
    return Supported.ORDERED;
  }

  @Override
  public Optional<String> example() {
    return Optional.of("2021-11");
  }
}
