package fr.arpent.format.csv;

/** Counts how records end. */
final class LineEnds {
  private int lf;
  private int cr;
  private int crLf;

  void count(byte first, boolean pair) {
    if (pair) {
      crLf++;
    } else if (first == '\n') {
      lf++;
    } else {
      cr++;
    }
  }

  /** Whether records end in more than one way. */
  boolean mixed() {
    return (lf > 0 ? 1 : 0) + (cr > 0 ? 1 : 0) + (crLf > 0 ? 1 : 0) > 1;
  }

  /** {@code LF}, {@code CRLF}, {@code CR} or {@code mixed}; LF where no record ends. */
  String name() {
    if (mixed()) {
      return "mixed";
    }
    return crLf > 0 ? "CRLF" : cr > 0 ? "CR" : "LF";
  }
}
