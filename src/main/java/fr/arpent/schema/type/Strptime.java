package fr.arpent.schema.type;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date pattern as Python's {@code strptime} takes it in the C locale: letters of either case,
 * white space stretches, names are English. A pattern with an unknown directive ({@code %F}) reads
 * nothing at all, which is what the national validator makes of it.
 */
public final class Strptime {
  private static final String SPACE =
      "[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a"
          + "\\u2028\\u2029\\u202f\\u205f\\u3000]+";

  private final String pattern;
  private final @Nullable Pattern regex;
  private final List<Directive> directives = new ArrayList<>();

  /** The pattern {@code pattern}, as {@code %d/%m/%Y}. */
  public Strptime(String pattern) {
    this.pattern = pattern;
    var out = new StringBuilder();
    regex =
        translate(pattern, out)
            ? Pattern.compile(out.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            : null;
  }

  /** Whether the pattern can read anything. */
  public boolean usable() {
    return regex != null;
  }

  /**
   * {@code moment} as the pattern writes it; empty when it has parts this does not write. What the
   * pattern lacks is lost: read it back to know.
   */
  public String write(Moment moment) {
    var out = new StringBuilder();
    for (var i = 0; i < pattern.length(); i++) {
      var c = pattern.charAt(i);
      var part =
          c == '%' && i + 1 < pattern.length()
              ? part(pattern.charAt(++i), moment.local())
              : String.valueOf(c);
      if (part.isEmpty()) {
        return "";
      }
      out.append(part);
    }
    return out.toString();
  }

  private static String part(char letter, LocalDateTime at) {
    return switch (letter) {
      case 'd' -> two(at.getDayOfMonth());
      case 'm' -> two(at.getMonthValue());
      case 'Y' -> "%04d".formatted(at.getYear());
      case 'y' -> two(at.getYear() % 100);
      case 'H' -> two(at.getHour());
      case 'M' -> two(at.getMinute());
      case 'S' -> two(at.getSecond());
      case '%' -> "%";
      default -> "";
    };
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** A text that the pattern reads, or an empty one when it reads none. */
  public String sample() {
    var out = new StringBuilder();
    for (var i = 0; i < pattern.length(); i++) {
      var c = pattern.charAt(i);
      var directive = c == '%' && i + 1 < pattern.length();
      out.append(directive ? sample(pattern.charAt(++i)) : String.valueOf(c));
    }
    return read(out.toString()) == null ? "" : out.toString();
  }

  private static String sample(char letter) {
    return switch (letter) {
      case '%' -> "%";
      case 'x' -> "12/31/21";
      case 'X' -> "14:30:00";
      default -> {
        var directive = Directive.of(letter);
        yield directive == null ? "" : directive.sample();
      }
    };
  }

  /** Which parts the pattern reads. */
  public Set<Directive> directives() {
    return directives.isEmpty() ? EnumSet.noneOf(Directive.class) : EnumSet.copyOf(directives);
  }

  /**
   * The moment that {@code text} is, with 1900-01-01 for what the pattern lacks; null when none.
   */
  public @Nullable Moment read(String text) {
    if (regex == null) {
      return null;
    }
    var found = regex.matcher(text);
    if (!found.lookingAt() || found.end() != text.length()) {
      return null;
    }
    var parts = new StrptimeParts();
    for (var i = 0; i < directives.size(); i++) {
      parts.put(directives.get(i), Blanks.asciiDigits(found.group(i + 1)));
    }
    return parts.moment();
  }

  private boolean translate(String from, StringBuilder out) {
    for (var i = 0; i < from.length(); i++) {
      var c = from.charAt(i);
      if (c == '%') {
        i++;
        if (i == from.length() || !directive(from.charAt(i), out)) {
          return false;
        }
      } else if (Blanks.is(c)) {
        while (i + 1 < from.length() && Blanks.is(from.charAt(i + 1))) {
          i++;
        }
        out.append(SPACE);
      } else {
        out.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return true;
  }

  private boolean directive(char letter, StringBuilder out) {
    switch (letter) {
      case '%' -> out.append('%');
      case 'x' -> translate("%m/%d/%y", out);
      case 'X' -> translate("%H:%M:%S", out);
      case 'c' -> translate("%a %b %d %H:%M:%S %Y", out);
      default -> {
        var directive = Directive.of(letter);
        if (directive == null || directives.contains(directive)) {
          return false;
        }
        directives.add(directive);
        out.append('(').append(directive.regex()).append(')');
      }
    }
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Strptime same && same.pattern.equals(pattern);
  }

  @Override
  public int hashCode() {
    return pattern.hashCode();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
