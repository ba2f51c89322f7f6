package fr.arpent.ui.grid;

/**
 * A cell's text as one line that a text field can hold: it would drop line breaks and other control
 * characters, which here are stood for by signs and come back when the edit is kept. Exact both
 * ways, unless one of the signs is typed by hand: then it means what it stands for.
 */
final class LineText {
  private static final char BREAK = '\u21b5';
  private static final int PICTURES = 0x2400;
  private static final int PRIVATE = 0xe400;

  private final int base;

  private LineText(int base) {
    this.base = base;
  }

  /** The way to write {@code original}, by signs that it does not hold itself. */
  static LineText of(String original) {
    var taken = original.chars().anyMatch(c -> c == BREAK || (c >= PICTURES && c < PICTURES + 34));
    return new LineText(taken ? PRIVATE : PICTURES);
  }

  /** The sign of a line break. */
  String lineBreak() {
    return Character.toString(sign('\n'));
  }

  String shown(String text) {
    return map(text, this::sign);
  }

  String kept(String shown) {
    return map(shown, this::meant);
  }

  private int sign(int c) {
    if (c == '\n' && base == PICTURES) {
      return BREAK;
    }
    return (c < ' ' ? base + c : c == 0x7f ? base + 33 : c);
  }

  private int meant(int c) {
    if (c == BREAK && base == PICTURES) {
      return '\n';
    }
    var meant = c - base;
    return (meant >= 0 && meant < ' ' ? meant : meant == 33 ? 0x7f : c);
  }

  private static String map(String text, java.util.function.IntUnaryOperator to) {
    var out = new StringBuilder(text.length());
    text.chars().map(to).forEach(c -> out.append((char) c));
    return out.toString();
  }
}
