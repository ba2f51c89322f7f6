package fr.arpent.ui.grid;

import fr.arpent.text.Texts;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a screen reader says of the current cell: "date_maj, ligne 17, 31/12/2019, erreur, …". What
 * was said a moment ago is left out: the column while one moves down, the row while one moves
 * sideways.
 */
final class CellSpeech {
  private @Nullable Spot before;

  /** The words for the cell at {@code spot}. */
  String words(Sheet sheet, ColumnLayout columns, Spot spot, Texts texts) {
    var column = columns.column(spot.column());
    var slot = sheet.rows().slot(spot.line());
    var last = before;
    var parts = new ArrayList<String>();
    if (last == null || last.column() != spot.column() || last.equals(spot)) {
      parts.add(column.name());
    }
    if (last == null || last.line() != spot.line() || last.equals(spot)) {
      parts.add(texts.say("ui.grid.speech.row", Integer.toString(sheet.table().sourceRow(slot))));
    }
    before = spot;
    var text = column.text(slot);
    parts.add(text.isEmpty() ? texts.say("ui.grid.speech.empty") : text);
    parts.addAll(marks(sheet.marks().cell(slot, column.id()), texts));
    sheet.marks().about(slot, column.id()).forEach(message -> parts.add(texts.say(message)));
    return String.join(", ", parts);
  }

  private static List<String> marks(CellMark mark, Texts texts) {
    var parts = new ArrayList<String>();
    switch (mark.level()) {
      case ERROR -> parts.add(texts.say("ui.grid.speech.error"));
      case WARNING -> parts.add(texts.say("ui.grid.speech.warning"));
      case RIGHT -> {}
    }
    if (mark.repairable()) {
      parts.add(texts.say("ui.grid.speech.repairable"));
    }
    if (mark.edited()) {
      parts.add(texts.say("ui.grid.speech.edited"));
    }
    var proposed = mark.proposed();
    if (proposed != null) {
      parts.add(texts.say("ui.grid.speech.proposed", proposed));
    }
    return parts;
  }
}
