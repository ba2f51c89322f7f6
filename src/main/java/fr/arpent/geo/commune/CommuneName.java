package fr.arpent.geo.commune;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names of communes are compared: as people write them, in letters, addresses and tables. */
final class CommuneName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern CEDEX = Pattern.compile(" cedex( \\d+)?$");
  private static final Pattern DISTRICT =
      Pattern.compile("( \\d{1,2}(er|e|eme|ieme|nd)?)?( arrondissement)?$");
  private static final Pattern ARTICLE = Pattern.compile("^(le|la|les|l) ");
  private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");

  private CommuneName() {}

  /** Equal for two writings of one name: case, accents, hyphens, "St", "Cedex 2", "12e". */
  static String folded(String name) {
    var bare = BRACKETS.matcher(name).replaceAll("");
    var plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD)).replaceAll("");
    var small = plain.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
    var words = OTHER.matcher(small).replaceAll(" ").strip();
    var town = DISTRICT.matcher(CEDEX.matcher(words).replaceFirst("")).replaceFirst("");
    return SAINT.matcher(ARTICLE.matcher(town).replaceFirst("")).replaceAll("saint$1");
  }
}
