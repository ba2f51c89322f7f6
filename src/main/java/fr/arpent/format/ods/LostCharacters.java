package fr.arpent.format.ods;

import fr.arpent.base.Problem;
import fr.arpent.format.sheet.WrittenNotes;
import fr.arpent.table.Table;
import java.util.List;
import java.util.regex.Pattern;

/** Characters that XML 1.0 cannot hold: control characters, halves of pairs, two non-characters. */
final class LostCharacters {
  private static final Pattern IMPOSSIBLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDFFF]");

  private LostCharacters() {}

  /** {@code text} with a replacement character for each of them. */
  static String replaced(String text) {
    return IMPOSSIBLE.matcher(text).replaceAll("\uFFFD");
  }

  /** One problem for each column of {@code table} that has some. */
  static List<Problem> in(Table table) {
    return WrittenNotes.perColumn(
        table, "format.ods.lost-characters", (text, _) -> IMPOSSIBLE.matcher(text).find());
  }
}
