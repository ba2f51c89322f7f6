package fr.arpent.format.tidy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words, signs and dates that people and programs write where they know nothing; accents do not
 * count, since many files are in capitals without any.
 */
final class UnknownWords implements UnknownRule {
  private static final Set<String> WORDS =
      Set.of(
          "null",
          "(null)",
          "<null>",
          "nan",
          "undefined",
          "#n/a",
          "n/a",
          "na",
          "nc",
          "n.c.",
          "n/c",
          "nd",
          "n.d.",
          "n/d",
          "nr",
          "n.r.",
          "n/r",
          "inconnu",
          "inconnue",
          "inconnu(e)",
          "non renseigne",
          "non renseignee",
          "non renseigne(e)",
          "non communique",
          "non communiquee",
          "non connu",
          "non connue",
          "non defini",
          "non definie",
          "indetermine",
          "indeterminee",
          "a renseigner",
          "a completer",
          "?",
          "??",
          "???",
          "-",
          "--",
          "---",
          "01/01/1900",
          "1900-01-01",
          "30/12/1899",
          "1899-12-30",
          "31/12/9999",
          "9999-12-31",
          "00/00/0000",
          "0000-00-00");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The longest of them; longer values are not looked at. */
  private static final int LONGEST = 16;

  @Override
  public boolean unknown(String bare, ColumnValues column) {
    return bare.length() <= LONGEST && WORDS.contains(plain(bare));
  }

  private static String plain(String bare) {
    var apart = Normalizer.normalize(bare.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("");
  }
}
