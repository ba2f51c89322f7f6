package fr.arpent.address.text;

import java.text.Normalizer;
import java.util.Locale;

/** Text folded to small letters without accents; everything else stays where it is. */
public final class PlainText {
  private static final int ASCII = 128;

  private PlainText() {}

  /** {@code Cœur d’Été} as {@code coeur d'ete}; misread UTF-8 is put right first. */
  public static String of(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    var plain = Normalizer.normalize(Mojibake.repaired(text), Normalizer.Form.NFKD);
    var out = new StringBuilder(plain.length());
    for (var i = 0; i < plain.length(); i++) {
      append(plain.charAt(i), out);
    }
    return out.toString();
  }

  private static void append(char c, StringBuilder out) {
    switch (c) {
      case 'œ', 'Œ' -> out.append("oe");
      case 'æ', 'Æ' -> out.append("ae");
      case 'ß' -> out.append("ss");
      case 'ø', 'Ø' -> out.append('o');
      case 'ı' -> out.append('i');
      case '’', '‘', 'ʼ', '`', '´', '′' -> out.append('\'');
      case '‐', '‑', '–', '—', '−' -> out.append('-');
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          out.append(Character.toLowerCase(c));
        }
      }
    }
  }

  private static boolean isAscii(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= ASCII) {
        return false;
      }
    }
    return true;
  }
}
