package fr.arpent.check.custom;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The matter of an act of a local authority, one of the nine of the national nomenclature (ACTES),
 * alone or before a slash and something more exact.
 */
final class NomenclatureActes implements CustomKind {
  private static final Set<String> MATTERS =
      Set.of(
          "commande publique",
          "urbanisme",
          "domaine et patrimoine",
          "fonction publique",
          "institutions et vie politique",
          "libertes publiques et pouvoirs de police",
          "finances locales",
          "domaines de competences par themes",
          "autres domaines de competences");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
  private static final Predicate<String> RIGHT = NomenclatureActes::isMatter;

  @Override
  public List<String> names() {
    return List.of("nomenclature-actes-value", "nomenclature-acte");
  }

  @Override
  public void plan(Asked asked) {
    asked
        .textColumn("column")
        .ifPresent(c -> asked.plan(c, new TextRule(RIGHT, asked.cell(c, "check.custom.matter"))));
  }

  private static boolean isMatter(String text) {
    var slash = text.indexOf('/');
    var matter = slash < 0 ? text : text.substring(0, slash);
    return !text.contains("/ ") && MATTERS.contains(plain(matter));
  }

  private static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
