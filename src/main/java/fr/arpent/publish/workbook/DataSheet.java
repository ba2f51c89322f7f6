package fr.arpent.publish.workbook;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.check.Finding;
import fr.arpent.check.Findings;
import fr.arpent.format.sheet.FormulaLike;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet of the table itself. */
final class DataSheet {
  private static final int ROWS_A_STEP = 1_000;

  private final SXSSFSheet sheet;
  private final Findings findings;
  private final Table table;
  private final Styles styles;
  private final FindingLines lines;
  private final Texts texts;
  private final Comments comments;
  private final List<Problem> cut = new ArrayList<>();

  DataSheet(SXSSFSheet sheet, Findings findings, Styles styles, FindingLines lines, Texts texts) {
    this.sheet = sheet;
    this.findings = findings;
    this.styles = styles;
    this.lines = lines;
    this.texts = texts;
    table = findings.table();
    comments = new Comments(sheet);
  }

  /** Writes it; tells the cells that were too long. */
  List<Problem> write(Progress progress) {
    columns();
    header();
    for (var position = 0; position < table.rowCount(); position++) {
      row(position);
      if (position % ROWS_A_STEP == 0) {
        progress.step(Message.of("publish.workbook.writing"), position, table.rowCount());
      }
    }
    sheet.createFreezePane(Layout.FIRST_COLUMN, Layout.HEADER_ROW + 1);
    sheet.setAutoFilter(new CellRangeAddress(Layout.HEADER_ROW, table.rowCount(), 0, keyColumn()));
    return cut;
  }

  /** What is typed below the last row is text too. */
  private void columns() {
    sheet.setColumnWidth(Layout.MARK_COLUMN, Widths.of(12));
    for (var i = 0; i < table.columns().size(); i++) {
      sheet.setDefaultColumnStyle(Layout.FIRST_COLUMN + i, styles.cell(null, false));
      sheet.setColumnWidth(Layout.FIRST_COLUMN + i, Widths.of(table, table.columns().get(i)));
    }
    sheet.setColumnHidden(keyColumn(), true);
  }

  private void header() {
    var line = new Line(sheet, Layout.HEADER_ROW);
    line.text(Layout.MARK_COLUMN, texts.say("publish.workbook.mark-column"), styles.header(null));
    for (var i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      var found = lines.on(column.id());
      var style = styles.header(worst(found).orElse(null));
      var cell = line.text(Layout.FIRST_COLUMN + i, column.name(), style);
      comments.add(cell, lines.comment(found));
    }
    line.text(keyColumn(), Layout.KEY_TITLE, styles.header(null));
  }

  private void row(int position) {
    var slot = table.slot(position);
    var sourceRow = table.sourceRow(slot);
    var line = new Line(sheet, Layout.HEADER_ROW + 1 + position);
    var found = findings.severityOf(slot) == null ? RowNotes.NONE : notes(slot);
    var mark = line.text(Layout.MARK_COLUMN, found.symbols(), styles.cell(found.worst(), false));
    comments.add(mark, lines.comment(found.ofRow()));
    lines.listRow(found.ofRow(), sourceRow, mark.getAddress().formatAsString());
    for (var i = 0; i < table.columns().size(); i++) {
      cell(line, slot, i, found.cells().isEmpty() ? List.of() : found.cells().get(i));
    }
    line.text(keyColumn(), new RowKey(slot, sourceRow).text(), styles.cell(null, false));
  }

  private void cell(Line line, int slot, int index, List<Finding> found) {
    var column = table.columns().get(index);
    var text = column.text(slot);
    var mark = Mark.of(findings.severityAt(slot, column.id())).orElse(null);
    var style = styles.cell(mark, FormulaLike.is(text));
    var cell = line.text(Layout.FIRST_COLUMN + index, text, style);
    if (!found.isEmpty()) {
      comments.add(cell, lines.comment(found));
      lines.listCell(found, table.sourceRow(slot), cell.getAddress().formatAsString());
    }
    if (CellText.isTooLong(text)) {
      cut.add(tooLong(column, index, slot, text));
    }
  }

  private Problem tooLong(Column column, int index, int slot, String text) {
    var place = new Place(null, null, table.sourceRow(slot), index + 1, column.label());
    return Problem.at(place, "publish.workbook.cut", text.length());
  }

  private RowNotes notes(int slot) {
    var cells = new ArrayList<List<Finding>>();
    var letters = new TreeSet<Integer>();
    for (var i = 0; i < table.columns().size(); i++) {
      var id = table.columns().get(i).id();
      var found =
          Mark.of(findings.severityAt(slot, id)).isEmpty()
              ? List.<Finding>of()
              : lines.at(slot, id);
      cells.add(found);
      if (!found.isEmpty()) {
        letters.add(Layout.FIRST_COLUMN + i);
      }
    }
    return new RowNotes(
        Mark.of(findings.severityOf(slot)).orElse(null),
        letters.stream().map(CellReference::convertNumToColString).toList(),
        cells,
        lines.ofRow(slot));
  }

  private static Optional<Mark> worst(List<Finding> found) {
    return found.stream().flatMap(f -> Mark.of(f.severity()).stream()).min(Mark::compareTo);
  }

  private int keyColumn() {
    return Layout.FIRST_COLUMN + table.columns().size();
  }
}
