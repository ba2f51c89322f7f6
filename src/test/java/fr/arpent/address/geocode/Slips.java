package fr.arpent.address.geocode;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Faults of the hand and of programs in a text, each at a random place. */
final class Slips {
  /** Letter keys of a French keyboard, row by row. */
  private static final List<String> KEYS = List.of("azertyuiop", "qsdfghjklm", "wxcvbn");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("Rue", "r."),
          Map.entry("Avenue", "av"),
          Map.entry("Boulevard", "Bd"),
          Map.entry("Place", "pl"),
          Map.entry("Impasse", "imp."),
          Map.entry("Chemin", "che"),
          Map.entry("Route", "rte"),
          Map.entry("Allée", "all"),
          Map.entry("Passage", "pass"),
          Map.entry("Square", "sq"),
          Map.entry("Lotissement", "lot."),
          Map.entry("Résidence", "rés."));

  private Slips() {}

  /** One letter put in, left out, doubled, changed or swapped, in the longest word. */
  static String letter(String text, Random r) {
    var at = place(text, r);
    var other = (char) ('a' + r.nextInt(26));
    return switch (r.nextInt(5)) {
      case 0 -> text.substring(0, at) + text.substring(at + 1);
      case 1 -> text.substring(0, at) + other + text.substring(at + 1);
      case 2 -> text.substring(0, at) + other + text.substring(at);
      case 3 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
      default ->
          at + 1 < text.length()
              ? text.substring(0, at)
                  + text.charAt(at + 1)
                  + text.charAt(at)
                  + text.substring(at + 2)
              : text;
    };
  }

  /** {@code count} letters taken from a key beside the right one. */
  static String keys(String text, Random r, int count) {
    var out = text;
    for (var i = 0; i < count; i++) {
      var at = place(out, r);
      var near = beside(plain(out.substring(at, at + 1)).toLowerCase(Locale.ROOT), r);
      out = near.isEmpty() ? out : out.substring(0, at) + near + out.substring(at + 1);
    }
    return out;
  }

  private static String beside(String key, Random r) {
    for (var i = 0; i < KEYS.size(); i++) {
      var at = KEYS.get(i).indexOf(key);
      if (at >= 0) {
        var row = KEYS.get(r.nextInt(3) > 0 ? i : r.nextBoolean() ? Math.max(0, i - 1) : i);
        var to = row.equals(KEYS.get(i)) ? at + (r.nextBoolean() ? 1 : -1) : at;
        return String.valueOf(row.charAt(Math.clamp(to, 0, row.length() - 1)));
      }
    }
    return "";
  }

  /** A blank in the middle of the longest word. */
  static String torn(String text, Random r) {
    var at = place(text, r);
    return text.substring(0, at) + " " + text.substring(at);
  }

  /** Two words of {@code text} written as one. */
  static String gluedOnce(String text, Random r) {
    var blanks = text.chars().filter(c -> c == ' ').count();
    if (blanks == 0) {
      return text;
    }
    var at = -1;
    for (var left = r.nextInt((int) blanks); left >= 0; left--) {
      at = text.indexOf(' ', at + 1);
    }
    return text.substring(0, at) + text.substring(at + 1);
  }

  /** Two neighbouring digits swapped, different ones where there are any. */
  static String swappedDigits(String code, Random r) {
    var from = r.nextInt(code.length() - 1);
    for (var i = 0; i < code.length() - 1; i++) {
      var at = (from + i) % (code.length() - 1);
      if (code.charAt(at) != code.charAt(at + 1)) {
        return code.substring(0, at)
            + code.charAt(at + 1)
            + code.charAt(at)
            + code.substring(at + 2);
      }
    }
    return code;
  }

  /** Another digit in the last three of a postcode. */
  static String otherDigit(String code, Random r) {
    var at = 2 + r.nextInt(3);
    return code.substring(0, at)
        + (code.charAt(at) - '0' + 1 + r.nextInt(8)) % 10
        + code.substring(at + 1);
  }

  /** {@code text} without accents. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  /** {@code text} as an old program of a town hall holds it. */
  static String capitals(String text) {
    return plain(text).toUpperCase(Locale.ROOT).replace('-', ' ').replace('\'', ' ');
  }

  /** The kind of street, saint and general in their short forms. */
  static String shortened(String street) {
    var words = street.split(" ", 2);
    return words.length == 2
        ? SHORT.getOrDefault(words[0], words[0])
            + " "
            + words[1]
                .replace("Saint-", "St ")
                .replace("Sainte-", "Ste ")
                .replace("Général", "gal")
                .replace("Docteur", "Dr")
                .replace("Maréchal", "Mal")
        : street;
  }

  /** Whether it begins with a kind of street that is often left out. */
  static boolean typed(String street) {
    return SHORT.containsKey(street.split(" ", 2)[0]);
  }

  /** The first {@code length} letters. */
  static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }

  /** Some letter of the longest word, not its first where it has more. */
  private static int place(String text, Random r) {
    var start = 0;
    var length = 0;
    var from = 0;
    for (var i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        if (i - from > length) {
          start = from;
          length = i - from;
        }
        from = i + 1;
      }
    }
    return length < 2 ? start : start + 1 + r.nextInt(length - 1);
  }
}
