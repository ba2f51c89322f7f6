package fr.arpent.ui.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that is either letters or odd spaces: those at its ends, those that follow
 * another, those that do not break, and line breaks.
 *
 * @param shown the letters, or the signs that stand for the spaces
 */
record SpaceRun(String shown, boolean quiet) {

  /** {@code text} in parts. */
  static List<SpaceRun> of(String text) {
    var runs = new ArrayList<SpaceRun>();
    var run = new StringBuilder();
    var quiet = false;
    for (var i = 0; i < text.length(); i++) {
      var odd = odd(text, i);
      if (odd != quiet && !run.isEmpty()) {
        runs.add(new SpaceRun(run.toString(), quiet));
        run.setLength(0);
      }
      quiet = odd;
      run.append(odd ? sign(text.charAt(i)) : text.charAt(i));
    }
    runs.add(new SpaceRun(run.toString(), quiet));
    return runs;
  }

  private static boolean odd(String text, int at) {
    var c = text.charAt(at);
    if (c != ' ') {
      return isSpace(c);
    }
    return at == 0
        || at == text.length() - 1
        || isSpace(text.charAt(at - 1))
        || isSpace(text.charAt(at + 1))
        || text.substring(0, at).isBlank()
        || text.substring(at).isBlank();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static char sign(char c) {
    return switch (c) {
      case ' ', '\t' -> '·';
      case '\n', '\r' -> '\u21b5';
      default -> '°';
    };
  }
}
