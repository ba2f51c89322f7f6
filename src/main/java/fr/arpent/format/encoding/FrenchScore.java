package fr.arpent.format.encoding;

/**
 * How French a reading of bytes is: letters with accents inside words speak for it, capitals after
 * small letters, lone accents, box drawings and characters that mean nothing against.
 */
final class FrenchScore {
  private static final String FREQUENT = "éèêàçôîùûâëï";
  private static final String BEGINNING = "éàç";
  private static final String OTHER = "ÿçœæÉÈÊËÀÂÇÎÏÔÙÛÜŸŒÆöüä";
  private static final String SIGNS = "’‘“”«»–—…°€\u00A0²³§ª º·";
  private static final String BETWEEN_LETTERS = "’–—·";

  private final OneByteTable table;
  private double sum;

  FrenchScore(OneByteTable table) {
    this.table = table;
  }

  double sum() {
    return sum;
  }

  /** Weighs the byte {@code high}, which is not ASCII, between its neighbours. */
  void weigh(byte before, byte high, byte after) {
    var c = table.character(high);
    var left = table.character(before);
    var right = table.character(after);
    if (FREQUENT.indexOf(c) >= 0) {
      sum += lower(left, right, c);
    } else if (OTHER.indexOf(c) >= 0) {
      sum += Character.isUpperCase(c) && Character.isLowerCase(left) ? -2 : 1;
    } else if (SIGNS.indexOf(c) >= 0) {
      sum += sign(left, right, c);
    } else {
      sum -= c == '\uFFFD' || Character.isISOControl(c) ? 4 : c >= '\u2500' ? 3 : 2;
    }
  }

  /** Only {@code à} is a word; few words begin with another accent than {@code é}. */
  private static double lower(char left, char right, char c) {
    if (!Character.isLetter(left) && !Character.isLetter(right)) {
      return c == 'à' ? 2 : -1;
    }
    if (Character.isUpperCase(left) && Character.isUpperCase(right)) {
      return -1;
    }
    return Character.isLetter(left) || BEGINNING.indexOf(c) >= 0 ? 2 : 0.5;
  }

  private static double sign(char left, char right, char c) {
    var inWord = Character.isLetter(left) && Character.isLetter(right);
    return inWord && BETWEEN_LETTERS.indexOf(c) < 0 ? -2 : 1;
  }
}
