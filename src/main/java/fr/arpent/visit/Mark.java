package fr.arpent.visit;

import java.util.Arrays;

/** What the visit decided of a row; kept as a word among the marks of the table. */
public enum Mark {
  /** Nothing yet, or to do again. */
  TO_DO(""),
  /** Seen, and right as it now stands. */
  SEEN("seen"),
  /** Put off: it comes back at the end by itself. */
  LATER("later"),
  /** Looked at and not to be told; does not come back by itself. */
  CANNOT_TELL("cannot-tell");

  private final String word;

  Mark(String word) {
    this.word = word;
  }

  /** The word in the table's marks. */
  public String word() {
    return word;
  }

  /** Whether somebody looked and said what they could. */
  public boolean answers() {
    return this == SEEN || this == CANNOT_TELL;
  }

  /** How far it is decided: what is to do least, what was put off a little more. */
  public int decided() {
    return this == TO_DO ? 0 : this == LATER ? 1 : 2;
  }

  /** The mark of {@code word}; to do for a word of another program. */
  public static Mark of(String word) {
    return Arrays.stream(values()).filter(m -> m.word.equals(word)).findFirst().orElse(TO_DO);
  }

  /** Its key in texts. */
  public String key() {
    return word.isEmpty() ? "to-do" : word;
  }
}
