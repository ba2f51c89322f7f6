package fr.arpent.geo.commune;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of communes are compared: as people write them, in letters, addresses and tables. */
final class CommuneName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern CEDEX = Pattern.compile(" cedex( \\d+)?$");
  private static final Pattern DISTRICT =
      Pattern.compile("( \\d{1,2}(er|e|eme|ieme|nd)?)?( arrondissement)?$");
  private static final Pattern ARTICLE = Pattern.compile("^(le|la|les|l) ");
  private static final Pattern SAINT = Pattern.compile("\\bst(e?)(?= )");

  private CommuneName() {}

  /** Equal for two writings of one name: case, accents, hyphens, "St", "Cedex 2", "12e". */
  static String folded(String name) {
    var words = words(unaccented(name));
    var numbered = !words.isEmpty() && words.chars().anyMatch(c -> c >= '0' && c <= '9');
    var town =
        numbered || words.endsWith("cedex") || words.endsWith("arrondissement")
            ? DISTRICT.matcher(CEDEX.matcher(words).replaceFirst("")).replaceFirst("")
            : words;
    var bare = town.startsWith("l") ? ARTICLE.matcher(town).replaceFirst("") : town;
    return bare.contains("st") ? SAINT.matcher(bare).replaceAll("saint$1") : bare;
  }

  private static String unaccented(String name) {
    var plain =
        name.chars().allMatch(c -> c < 128)
            ? name
            : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    return plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
  }

  /** Letters and digits, words one blank apart, without what stands in brackets. */
  private static String words(String text) {
    var words = new StringBuilder(text.length());
    var bracket = false;
    for (var i = 0; i < text.length(); i++) {
      var sign = text.charAt(i);
      bracket = sign == '(' || (bracket && sign != ')');
      var counts = !bracket && ((sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9'));
      if (counts) {
        words.append(sign);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }
}
