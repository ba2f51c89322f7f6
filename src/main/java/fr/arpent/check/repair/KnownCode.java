package fr.arpent.check.repair;

import fr.arpent.check.TitleWords;
import fr.arpent.check.custom.Digits;
import fr.arpent.schema.Field;
import java.util.Optional;

/** Codes of digits of which towns know the length, so that a lost zero shows. */
public enum KnownCode {
  /** INSEE's code of a commune. */
  COMMUNE(TitleWords.Meaning.COMMUNE_CODE, 5),
  /** A postcode. */
  POSTCODE(TitleWords.Meaning.POSTCODE, 5),
  /** The number of an establishment. */
  SIRET(TitleWords.Meaning.SIRET, 14),
  /** The number of a firm or authority. */
  SIREN(TitleWords.Meaning.SIREN, 9),
  /** A telephone number. */
  PHONE(TitleWords.Meaning.PHONE, 10);

  private final TitleWords.Meaning meaning;
  private final int length;

  KnownCode(TitleWords.Meaning meaning, int length) {
    this.meaning = meaning;
    this.length = length;
  }

  /** The code that {@code field} holds, by its name. */
  public static Optional<KnownCode> of(Field field) {
    var meaning = TitleWords.of(field.name()).meaning();
    for (var code : values()) {
      if (code.meaning == meaning) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether {@code text} lacks a zero before it for certain: it is one digit short, begins with
   * another digit and, where digits check one another, is right with the zero.
   */
  public boolean lacksZero(String text) {
    var short1 =
        text.length() == length - 1
            && text.charAt(0) != '0'
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return short1 && (!checked() || Digits.luhn("0" + text));
  }

  private boolean checked() {
    return this == SIRET || this == SIREN;
  }
}
