package fr.arpent.format.sheet;

import fr.arpent.base.Problem;
import fr.arpent.table.CellKind;
import fr.arpent.table.Table;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would compute if they were typed into it. Workbooks of ours keep them as
 * text; a CSV file has no way to, so they are worth knowing in any case.
 */
public final class FormulaLike {
  /** A number, a telephone number, a lone sign or dashes: nothing to compute. */
  private static final Pattern HARMLESS = Pattern.compile("[-+@][\\d\\s.,()/+-]*");

  private FormulaLike() {}

  /** Whether {@code text} could run. */
  public static boolean is(String text) {
    if (text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    var bare = text.strip();
    return !bare.isEmpty()
        && "=+-@".indexOf(bare.charAt(0)) >= 0
        && !HARMLESS.matcher(bare).matches();
  }

  /**
   * One problem for each column of {@code table} with such texts: an example and how many rows. The
   * places have no file.
   */
  public static List<Problem> in(Table table) {
    return WrittenNotes.perColumn(
        table, "format.sheet.formula-like", (text, kind) -> kind == CellKind.TEXT && is(text));
  }
}
