package fr.arpent.check.custom;

import fr.arpent.schema.type.Blanks;
import fr.arpent.schema.type.NumberType;
import fr.arpent.schema.type.Values;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How two typed values stand to one another, as the national validator sees it: as numbers where
 * both are or read as such, otherwise only values of one type can be compared.
 */
final class Compared {
  private Compared() {}

  /** Negative, zero or positive; empty where they cannot be compared. */
  static OptionalInt order(Object a, Object b) {
    var x = number(a);
    var y = number(b);
    if (x != null && y != null) {
      return Values.isNaN(x) || Values.isNaN(y)
          ? OptionalInt.empty()
          : OptionalInt.of(Values.compare(x, y));
    }
    if (a instanceof String text && b instanceof String other) {
      return OptionalInt.of(codePoints(text, other));
    }
    if (a.getClass() != b.getClass()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        a instanceof Comparable<?> ? Values.compare(a, b) : codePoints(a.toString(), b.toString()));
  }

  private static @Nullable Number number(Object value) {
    return switch (value) {
      case Number number -> number;
      case String text when NumberType.PLAIN.read(Blanks.trim(text)) instanceof Number n -> n;
      default -> null;
    };
  }

  private static int codePoints(String a, String b) {
    var mine = a.codePoints().toArray();
    var other = b.codePoints().toArray();
    return Arrays.compare(mine, other);
  }
}
