package fr.arpent.ui.visit;

import java.util.Optional;

/**
 * What a character means that was typed outside the field: an answer, or the beginning of an
 * address. Letters and digits that answer wait for a moment, as others may follow.
 */
final class TypedAnswers {
  private final VisitModel model;
  private final LetterWait letters;

  /**
   * The answers to {@code model}.
   *
   * @param delay how letters wait
   */
  TypedAnswers(VisitModel model, Delay delay) {
    this.model = model;
    letters = new LetterWait(delay);
  }

  /**
   * Takes {@code character}.
   *
   * @param does what it does alone
   * @param writes whether an address may begin with it
   */
  void character(String character, Optional<VisitKey> does, boolean writes) {
    if (letters.waits()) {
      var first = letters.take();
      model.edit(DigitRow.meant(first, character) + second(first, character));
    } else if (does.isPresent() && writes) {
      letters.begin(character, () -> model.key(does.get()));
    } else if (does.isPresent()) {
      model.key(does.get());
    } else if (DigitRow.digit(character) > 0 && !Character.isDigit(character.codePointAt(0))) {
      letters.begin(character, () -> model.edit(DigitRow.meant(character, " ")));
    } else {
      model.edit(character);
    }
  }

  /** Of two keys of the digits both are digits. */
  private static String second(String first, String character) {
    var digit = DigitRow.digit(character);
    return DigitRow.digit(first) > 0 && digit >= 0 ? String.valueOf(digit) : character;
  }

  /** Forgets the letter that waits; says whether one did. */
  boolean forget() {
    var waited = letters.waits();
    letters.take();
    return waited;
  }

  /** Does what waits, before something else is done. */
  void settle() {
    letters.settle();
  }
}
