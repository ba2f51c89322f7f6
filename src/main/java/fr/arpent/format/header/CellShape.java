package fr.arpent.format.header;

import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import java.util.regex.Pattern;

/** What a cell looks like from far, enough to tell a label from a value. */
enum CellShape {
  BLANK,
  NUMBER,
  DATE,
  /** An address of the web or of mail, a geometry, JSON: never a label. */
  VALUE,
  TEXT;

  private static final Pattern NUMBERS =
      Pattern.compile("[-+]?[\\d\u00A0\u202F .]*\\d(?:[.,]\\d*)?(?:[eE][-+]?\\d+)?\\s*[%€]?");
  private static final Pattern DATES =
      Pattern.compile(
          "\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}(?:[ T].{0,20})?|\\d{1,2}[:h]\\d{2}(?::\\d{2})?");
  private static final Pattern VALUES =
      Pattern.compile("https?://.*|www\\..*|[^@\\s]+@[^@\\s]+\\.\\w+|\\[.*\\d.*]|\\{.*\\}");

  static CellShape of(Cell cell) {
    if (cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.BOOLEAN) {
      return NUMBER;
    }
    return cell.kind() == CellKind.DATE ? DATE : of(cell.text());
  }

  private static CellShape of(String text) {
    var bare = text.strip();
    if (bare.isEmpty()) {
      return BLANK;
    }
    if (bare.length() > 200) {
      return VALUE;
    }
    if (NUMBERS.matcher(bare).matches()) {
      return NUMBER;
    }
    if (DATES.matcher(bare).matches()) {
      return DATE;
    }
    return VALUES.matcher(bare).matches() ? VALUE : TEXT;
  }

  /** Whether it can hardly be a label. */
  boolean isValue() {
    return this == NUMBER || this == DATE || this == VALUE;
  }
}
