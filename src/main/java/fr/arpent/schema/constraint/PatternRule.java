package fr.arpent.schema.constraint;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text must begin with a match of {@code ^pattern$} as Python sees it: not always a whole match,
 * since {@code a|b} binds outside the two marks and {@code $} stands before a last line end too.
 * See {@link PythonPattern} for how the pattern is carried over.
 *
 * <p>A pattern that takes a text far too long to decide refuses it.
 */
public final class PatternRule implements Constraint {
  private final String source;
  private final Pattern any;
  private final Pattern ascii;
  private final Optional<FixedShape> shape;

  private PatternRule(String source) {
    this.source = source;
    any = PythonPattern.compile(source);
    ascii = PythonPattern.ofAscii(source);
    shape = FixedShape.of(source);
  }

  /**
   * The rule of {@code source}.
   *
   * @throws IllegalArgumentException when Python or Java has no such pattern
   */
  public static PatternRule of(String source) {
    return new PatternRule(source);
  }

  /** The pattern as the schema writes it. */
  public String source() {
    return source;
  }

  @Override
  public String name() {
    return "pattern";
  }

  @Override
  public boolean holds(Object value, String text) {
    var tried = value.toString();
    if (!isAscii(tried)) {
      return Guarded.test(any, tried, Matcher::lookingAt);
    }
    return shape.isPresent()
        ? shape.get().takes(tried)
        : Guarded.test(ascii, tried, Matcher::lookingAt);
  }

  private static boolean isAscii(String text) {
    var at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) {
      at++;
    }
    return at == text.length();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PatternRule rule && rule.source.equals(source);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(source);
  }

  @Override
  public String toString() {
    return "PatternRule[" + source + "]";
  }
}
