package fr.arpent.ui.grid;

import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What Ctrl+F looks for, underlined where it stands.
 *
 * @param pattern what is looked for
 * @param column where alone, or null for all columns
 * @param current the match one is at, or null
 */
public record Highlight(Pattern pattern, @Nullable ColumnId column, @Nullable CellRef current) {

  /** Where matches begin and end in {@code text}, a cell of {@code in}. */
  List<Span> spans(ColumnId in, String text) {
    if (column != null && !column.equals(in)) {
      return List.of();
    }
    var spans = new ArrayList<Span>();
    var matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return spans;
  }

  /** A part of a text. */
  record Span(int from, int to) {}
}
