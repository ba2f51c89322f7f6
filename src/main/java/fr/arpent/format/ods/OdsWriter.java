package fr.arpent.format.ods;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.format.TableWriter;
import fr.arpent.format.WriteOptions;
import fr.arpent.format.sheet.SheetName;
import fr.arpent.format.sheet.SheetSize;
import fr.arpent.format.sheet.WrittenNotes;
import fr.arpent.table.Cell;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a table as the one sheet of an ODS file: what stands above the header, the header bold and
 * always in sight, then the rows. Numbers, dates and booleans are such again; text has the format
 * of text, so that no spreadsheet makes a number or a formula of it. Characters that XML cannot
 * hold become {@code U+FFFD} and are told.
 */
final class OdsWriter implements TableWriter {
  private static final int ROWS_A_STEP = 1_000;

  @Override
  public List<Problem> write(Table table, WriteOptions options, OutputStream out, Progress progress)
      throws IOException {
    var above = SheetSize.rowsAbove(table, options);
    var name = SheetName.of(table.name());
    try (var file = new OdsPackage(out)) {
      file.fixed(OdsParts.MANIFEST_NAME, OdsParts.MANIFEST);
      file.fixed(OdsParts.SETTINGS_NAME, OdsParts.settings(name, above.size() + 1));
      file.part("content.xml", stream -> content(table, name, above, stream, progress));
    }
    var notes = new ArrayList<>(WrittenNotes.of(table));
    notes.addAll(LostCharacters.in(table));
    return notes;
  }

  private static void content(
      Table table, String name, List<List<String>> above, OutputStream out, Progress progress)
      throws IOException {
    var sheet = new SheetXml(out);
    sheet.begin(name);
    for (var row : above) {
      sheet.row(row.stream().map(Cell::text).toList());
    }
    sheet.headerRow(table.columns().stream().map(column -> column.name()).toList());
    for (var position = 0; position < table.rowCount(); position++) {
      sheet.row(cells(table, table.slot(position)));
      if (position % ROWS_A_STEP == 0) {
        progress.step(Message.of("format.sheet.writing"), position, table.rowCount());
      }
    }
    sheet.end();
  }

  private static List<Cell> cells(Table table, int slot) {
    return table.columns().stream()
        .map(column -> column instanceof TextColumn t ? t.cell(slot) : Cell.text(column.text(slot)))
        .toList();
  }
}
