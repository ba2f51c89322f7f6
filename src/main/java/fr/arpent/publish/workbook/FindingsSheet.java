package fr.arpent.publish.workbook;

import fr.arpent.format.sheet.FormulaLike;
import fr.arpent.publish.workbook.FindingLines.Listed;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet that lists what was found, a line for each cell, row or title. */
final class FindingsSheet {
  private static final List<String> TITLES =
      List.of("severity", "row", "cell", "column", "value", "message", "expected", "suggestion");
  private static final List<Integer> WIDTHS = List.of(16, 9, 9, 24, 28, 52, 52, 28);

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final Texts texts;

  FindingsSheet(SXSSFSheet sheet, Styles styles, Texts texts) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
  }

  void write(FindingLines lines) {
    for (var i = 0; i < WIDTHS.size(); i++) {
      sheet.setColumnWidth(i, Widths.of(WIDTHS.get(i)));
    }
    var line = new Line(sheet, 0);
    line.texts(TITLES.stream().map(this::title).toList(), styles.header(null));
    for (var listed : lines.list()) {
      line = line.next();
      write(line, listed, lines);
    }
    if (lines.left() > 0) {
      line.next().text(0, texts.say("publish.workbook.more", lines.left()), null);
    }
    sheet.createFreezePane(0, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, lines.list().size(), 0, TITLES.size() - 1));
  }

  private void write(Line line, Listed listed, FindingLines lines) {
    var finding = listed.finding();
    var severity = texts.say("publish.workbook.severity." + listed.mark().word());
    var text = styles.cell(null, false);
    line.text(0, listed.mark().symbol() + " " + severity, styles.cell(listed.mark(), false));
    if (listed.row() > 0) {
      line.number(1, listed.row(), null);
    }
    line.text(2, listed.cell(), text);
    var rest =
        Stream.of(
                finding.field(),
                finding.value(),
                lines.message(finding),
                lines.expected(finding),
                FindingLines.suggestion(finding))
            .toList();
    for (var i = 0; i < rest.size(); i++) {
      var style = styles.cell(null, FormulaLike.is(rest.get(i)));
      line.text(3 + i, rest.get(i), i == 2 || i == 3 ? styles.sentence() : style);
    }
  }

  private String title(String word) {
    return texts.say("publish.workbook.title." + word);
  }
}
