package fr.arpent.format.workbook;

/**
 * What the number format of a cell makes of its number: a date, a time, digits with leading zeros,
 * or just a number. Currencies, percents and thousands only decorate the number.
 *
 * @param kind which of them
 * @param digits for {@link Kind#ZEROS} how many digits are shown at least, else 0
 */
record DisplayFormat(Kind kind, int digits) {

  /** A number that stays one. */
  static final DisplayFormat NUMBER = new DisplayFormat(Kind.NUMBER, 0);

  /** Kinds of formats. */
  enum Kind {
    /** A number, however it is decorated. */
    NUMBER,
    /** A day. */
    DATE,
    /** A day and a time. */
    DATE_TIME,
    /** A time of the day. */
    TIME,
    /** Hours that may go beyond a day. */
    DURATION,
    /** A yes or no, kept as 1 or 0. */
    TRUTH,
    /** Whole numbers filled up with zeros: postcodes, telephone numbers. */
    ZEROS;

    /** Whether the number counts days. */
    boolean isDate() {
      return this != NUMBER && this != ZEROS && this != TRUTH;
    }
  }

  /**
   * What {@code code} means (ECMA-376 part 1, 18.8.31): its first section, without what is quoted,
   * escaped or in brackets.
   */
  static DisplayFormat of(String code) {
    if (FormatCode.isTruth(code)) {
      return new DisplayFormat(Kind.TRUTH, 0);
    }
    var elapsed = FormatCode.isElapsed(code);
    var bare = FormatCode.bare(code);
    if (bare.contains("general") || bare.contains("@")) {
      return NUMBER;
    }
    if (elapsed) {
      return new DisplayFormat(Kind.DURATION, 0);
    }
    var time = hasAny(bare, "hs");
    var date = hasAny(bare, "dy") || (bare.contains("m") && !time) || bare.contains("mmm");
    if (date || time) {
      return new DisplayFormat(date ? time ? Kind.DATE_TIME : Kind.DATE : Kind.TIME, 0);
    }
    var zeros = FormatCode.leadingZeros(bare);
    return zeros > 1 ? new DisplayFormat(Kind.ZEROS, zeros) : NUMBER;
  }

  private static boolean hasAny(String text, String letters) {
    return letters.chars().anyMatch(letter -> text.indexOf(letter) >= 0);
  }
}
