package fr.arpent.address.text;

/**
 * A word of an address.
 *
 * @param text its folded letters or digits
 * @param key the one form of all ways to write it: {@code avenue} for {@code av}, {@code 14} for
 *     {@code XIVe}; never empty
 * @param kind what it does in a name
 * @param value the number it writes in digits, or -1
 * @param ordinal whether it says which one in a row: {@code 14e}, {@code XIVe}
 * @param before what stands before it: the strongest of {@code ;}, {@code ,}, {@code /}, {@code -},
 *     {@code '}, a space, or {@link #GLUED}
 */
public record Token(String text, String key, Kind kind, int value, boolean ordinal, char before) {

  /** Nothing stands before it: it was one piece with the token before. */
  public static final char GLUED = '\0';

  /** What a word does in a name. */
  public enum Kind {
    /** Tells streets apart. */
    WORD,
    /** A kind of street: {@code rue}. */
    TYPE,
    /** Tells hardly anything: {@code de}. */
    STOP,
    /** Digits. */
    NUMBER
  }

  /** Whether it is written in digits. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  /** Whether both are the same word, however written. */
  public boolean sameAs(Token other) {
    return key.equals(other.key) || text.equals(other.text);
  }

  /** Whether it is one letter. */
  public boolean isLetter() {
    return text.length() == 1 && !isNumber();
  }

  /** A number in words or Roman numerals as one in digits; itself where it is none. */
  public Token asNumber() {
    var digits = key.chars().allMatch(c -> c >= '0' && c <= '9') && key.length() < 5;
    return digits && kind == Kind.WORD && !ordinal
        ? new Token(key, key, Kind.NUMBER, Integer.parseInt(key), false, before)
        : this;
  }

  Token withKey(String newText, String newKey, Kind newKind) {
    return new Token(newText, newKey, newKind, value, ordinal, before);
  }
}
