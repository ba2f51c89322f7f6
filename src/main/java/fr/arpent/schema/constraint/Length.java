package fr.arpent.schema.constraint;

import java.util.Collection;
import java.util.Map;

/**
 * A value must be so long: a text in Unicode code points, a list or object in elements.
 *
 * @param count the number
 * @param least true where at least {@code count} is asked for, false for at most
 */
public record Length(int count, boolean least) implements Constraint {

  @Override
  public String name() {
    return least ? "minLength" : "maxLength";
  }

  @Override
  public boolean holds(Object value, String text) {
    var length = of(value);
    return least ? length >= count : length <= count;
  }

  private static int of(Object value) {
    return switch (value) {
      case Collection<?> list -> list.size();
      case Map<?, ?> map -> map.size();
      default -> {
        var written = value.toString();
        yield written.codePointCount(0, written.length());
      }
    };
  }
}
