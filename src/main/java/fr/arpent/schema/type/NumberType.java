package fr.arpent.schema.type;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers as Python's {@code Decimal} reads them: {@code NaN} and {@code Infinity} are
 * numbers, {@code _} is dropped anywhere.
 *
 * @param style the marks inside the number; {@link Style#NONE} when the field names none, which is
 *     another way of reading, not only other marks
 * @param real true for {@code floatNumber}: values are doubles
 */
public record NumberType(Style style, boolean real) implements FieldType {

  /** The plain type. */
  public static final NumberType PLAIN = new NumberType(Style.NONE, false);

  /**
   * The marks inside a number.
   *
   * @param group what stands between groups of digits; empty for nothing
   * @param decimal what stands before the decimals
   * @param bare false where other signs may stand around the number
   * @param named whether the field names any of the three
   */
  public record Style(String group, String decimal, boolean bare, boolean named) {
    /** None named. */
    public static final Style NONE = new Style("", ".", true, false);
  }

  @Override
  public String name() {
    return "number";
  }

  @Override
  public @Nullable Object read(String text) {
    var trimmed = Blanks.trim(text);
    if (style.named) {
      trimmed = plain(trimmed);
    }
    return trimmed == null ? null : real ? Numbers.real(trimmed) : Numbers.decimal(trimmed);
  }

  private @Nullable String plain(String text) {
    var out = style.bare ? text : Stripped.integer(text);
    if (!style.group.isEmpty()) {
      out = out.replace(style.group, "");
    }
    if (style.decimal.equals(".")) {
      return out;
    }
    return out.contains(".") ? null : out.replace(style.decimal, ".");
  }

  @Override
  public @Nullable Object readJson(Object json) {
    return json instanceof Number ? json : FieldType.super.readJson(json);
  }

  @Override
  public Set<String> constraints() {
    return Supported.ORDERED;
  }

  @Override
  public Optional<String> example() {
    return Optional.of("12" + style.decimal + "5");
  }
}
