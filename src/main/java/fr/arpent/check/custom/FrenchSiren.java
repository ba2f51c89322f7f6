package fr.arpent.check.custom;

import java.util.List;
import java.util.function.Predicate;

/** A SIREN, the number of a company or public body: nine digits, the last of which checks. */
final class FrenchSiren implements CustomKind {
  private static final Predicate<String> RIGHT = FrenchSiren::isRight;
  private static final int LENGTH = 9;

  @Override
  public List<String> names() {
    return List.of("french-siren-value", "siren");
  }

  @Override
  public void plan(Asked asked) {
    asked
        .column("column")
        .ifPresent(c -> asked.plan(c, new TextRule(RIGHT, asked.cell(c, "check.custom.siren"))));
  }

  private static boolean isRight(String text) {
    return isSiren(Digits.of(text));
  }

  static boolean isSiren(String digits) {
    return Digits.are(digits, LENGTH) && Digits.luhn(digits);
  }
}
