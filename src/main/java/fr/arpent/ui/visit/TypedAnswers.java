package fr.arpent.ui.visit;

/**
 * What a character means that was typed outside the field: an answer, or the beginning of an
 * address. Letters and digits that answer wait for a moment, as others may follow.
 */
final class TypedAnswers {
  private final VisitModel model;
  private final Runnable note;
  private final LetterWait letters;

  /**
   * The answers to {@code model}.
   *
   * @param delay how letters wait
   * @param note asks why a point cannot be told
   */
  TypedAnswers(VisitModel model, Delay delay, Runnable note) {
    this.model = model;
    this.note = note;
    letters = new LetterWait(delay);
  }

  /** Takes {@code character}. */
  void character(String character) {
    if (letters.waits()) {
      model.edit(letters.take() + character);
      return;
    }
    var digit = DigitKeys.digit(character);
    if (digit.isPresent()) {
      // It writes itself into the field, whatever the keyboard.
      letters.begin(String.valueOf(digit.getAsInt()), () -> model.choose(digit.getAsInt()));
      return;
    }
    switch (character) {
      case " " -> model.seen();
      case "s" -> letters.begin(character, model::later);
      case "S" -> letters.begin(character, note);
      default -> model.edit(character);
    }
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
