package fr.arpent.check.custom;

import java.util.List;
import java.util.function.Predicate;

/**
 * A SIRET, the number of one of the places where a company or public body works: its SIREN and five
 * digits more. Those of La Poste, beyond its head office, follow a rule of their own.
 */
final class FrenchSiret implements CustomKind {
  private static final Predicate<String> RIGHT = FrenchSiret::isRight;
  private static final int LENGTH = 14;
  private static final int SIREN = 9;
  private static final String LA_POSTE = "356000000";
  private static final String ITS_HEAD_OFFICE = "35600000000048";

  @Override
  public List<String> names() {
    return List.of("french-siret-value", "siret");
  }

  @Override
  public void plan(Asked asked) {
    asked
        .column("column")
        .ifPresent(c -> asked.plan(c, new TextRule(RIGHT, asked.cell(c, "check.custom.siret"))));
  }

  private static boolean isRight(String text) {
    return isSiret(Digits.of(text));
  }

  private static boolean isSiret(String digits) {
    if (!Digits.are(digits, LENGTH) || !FrenchSiren.isSiren(digits.substring(0, SIREN))) {
      return false;
    }
    return (digits.startsWith(LA_POSTE) && !digits.equals(ITS_HEAD_OFFICE))
        ? Digits.sum(digits) % 5 == 0
        : Digits.luhn(digits);
  }
}
