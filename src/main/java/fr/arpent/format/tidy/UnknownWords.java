package fr.arpent.format.tidy;

import java.util.Locale;
import java.util.Set;

/** Words, signs and dates that people and programs write where they know nothing. */
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
          "non renseigné",
          "non renseignee",
          "non renseignée",
          "non communiqué",
          "non communiquée",
          "non connu",
          "non connue",
          "non défini",
          "indéterminé",
          "à renseigner",
          "à compléter",
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

  /** The longest of them; longer values are not looked at. */
  private static final int LONGEST = 16;

  @Override
  public boolean unknown(String bare, ColumnValues column) {
    return bare.length() <= LONGEST && WORDS.contains(bare.toLowerCase(Locale.ROOT));
  }
}
