package fr.arpent.ui.grid;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * How wide texts are in one font, and texts cut so that they fit. Widths of single letters are
 * measured once: JavaFX places the letters of plain text one after another, without kerning.
 */
final class TextFit {
  private static final int PLAIN = 0x250;
  private static final int SIGNS = 0x2000;
  private static final int KEPT = 6_000;
  private static final int LONG = 600;
  private static final String MORE = "…";

  private final Font font;
  private final double[] letters = new double[2 * PLAIN];
  private final Map<Key, String> fitted =
      new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
          return size() > KEPT;
        }
      };

  TextFit(Font font) {
    this.font = font;
    Arrays.fill(letters, -1);
  }

  Font font() {
    return font;
  }

  /** Width of {@code text} in px. */
  double width(String text) {
    var width = 0.0;
    for (var i = 0; i < text.length(); i++) {
      var at = place(text.charAt(i));
      if (at < 0) {
        return measured(text);
      }
      if (letters[at] < 0) {
        letters[at] = measured(text.substring(i, i + 1));
      }
      width += letters[at];
    }
    return width;
  }

  /** {@code text} on one line, cut with … when it is wider than {@code room} px. */
  String fit(String text, double room) {
    var start = text.length() > LONG ? text.substring(0, LONG) : text;
    return plain(start) && width(start) <= room
        ? start
        : fitted.computeIfAbsent(new Key(start, room), _ -> cut(onOneLine(start), room));
  }

  private String cut(String text, double room) {
    if (width(text) <= room) {
      return text;
    }
    var low = 0;
    var high = text.length();
    while (low < high) {
      var middle = (low + high + 1) >>> 1;
      if (width(text.substring(0, middle) + MORE) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return room <= 0 ? "" : text.substring(0, low) + MORE;
  }

  /** Where the width of a letter is kept: those of the west, then signs; -1 for all others. */
  private static int place(char c) {
    return c < PLAIN ? c : c >= SIGNS && c < SIGNS + PLAIN ? c - SIGNS + PLAIN : -1;
  }

  private double measured(String text) {
    var shown = new Text(text);
    shown.setFont(font);
    return shown.getLayoutBounds().getWidth();
  }

  private static boolean plain(String text) {
    return text.chars().noneMatch(Character::isISOControl);
  }

  private static String onOneLine(String text) {
    if (plain(text)) {
      return text;
    }
    var out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(Character.isISOControl(c) ? ' ' : (char) c));
    return out.toString();
  }

  private record Key(String text, double room) {}
}
