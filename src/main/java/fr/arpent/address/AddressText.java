package fr.arpent.address;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Addresses as texts: brought to one form, to see whether two say the same. */
public final class AddressText {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("av", "avenue"),
          Map.entry("ave", "avenue"),
          Map.entry("bd", "boulevard"),
          Map.entry("bld", "boulevard"),
          Map.entry("blvd", "boulevard"),
          Map.entry("boul", "boulevard"),
          Map.entry("ch", "chemin"),
          Map.entry("che", "chemin"),
          Map.entry("chem", "chemin"),
          Map.entry("all", "allee"),
          Map.entry("imp", "impasse"),
          Map.entry("pl", "place"),
          Map.entry("plce", "place"),
          Map.entry("pass", "passage"),
          Map.entry("r", "rue"),
          Map.entry("rte", "route"),
          Map.entry("rpt", "rond point"),
          Map.entry("sq", "square"),
          Map.entry("fg", "faubourg"),
          Map.entry("fbg", "faubourg"),
          Map.entry("qu", "quai"),
          Map.entry("res", "residence"),
          Map.entry("lot", "lotissement"),
          Map.entry("st", "saint"),
          Map.entry("ste", "sainte"),
          Map.entry("gal", "general"),
          Map.entry("gen", "general"),
          Map.entry("mal", "marechal"),
          Map.entry("cdt", "commandant"),
          Map.entry("dr", "docteur"),
          Map.entry("pdt", "president"));
  private static final Pattern GLUED = Pattern.compile("\\b(\\d+) ?(bis|ter|quater|[a-z])\\b");
  private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

  private AddressText() {}

  /** Whether both say the same, but for case, accents, punctuation and usual abbreviations. */
  public static boolean same(String one, String other) {
    return plain(one).equals(plain(other));
  }

  /** {@code 12 B, Av. de la Gare} as {@code 12 b avenue de la gare}. */
  public static String plain(String address) {
    var bare = Normalizer.normalize(address, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
    var spaced =
        bare.toLowerCase(Locale.ROOT)
            .replace("œ", "oe")
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip();
    var words = WORD.matcher(spaced).replaceAll(w -> WORDS.getOrDefault(w.group(), w.group()));
    return GLUED.matcher(words).replaceFirst(m -> m.group(1) + " " + repetition(m.group(2)));
  }

  private static String repetition(String word) {
    return switch (word) {
      case "b" -> "bis";
      case "t" -> "ter";
      case "q" -> "quater";
      default -> word;
    };
  }
}
