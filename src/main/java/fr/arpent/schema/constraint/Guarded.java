package fr.arpent.schema.constraint;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tries a pattern of someone's on a text of someone's: one that takes far too long to decide, or
 * recurses too deep, counts as not matching.
 */
final class Guarded {
  private static final int STEPS = 2_000_000;

  private Guarded() {}

  static boolean test(Pattern pattern, String text, Predicate<Matcher> matches) {
    try {
      return matches.test(pattern.matcher(new Counted(text)));
    } catch (TooLong | StackOverflowError _) {
      return false;
    }
  }

  /** A text that gives up after too many looks at it: the guard against a pattern that explodes. */
  private static final class Counted implements CharSequence {
    private final String text;
    private int looks;

    Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (++looks > STEPS) {
        throw new TooLong();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** The guard has had enough. */
  private static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong() {
      super("pattern", null, false, false);
    }
  }
}
