package fr.arpent.publish.workbook;

import fr.arpent.check.FindingGroup;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet that sums up: the verdict, how much there is of what, a line for each kind. */
final class SummarySheet {
  private final SXSSFSheet sheet;
  private final Styles styles;
  private final Texts texts;

  SummarySheet(SXSSFSheet sheet, Styles styles, Texts texts) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
  }

  void write(Findings findings, FindingLines lines) {
    sheet.setColumnWidth(0, Widths.of(64));
    sheet.setColumnWidth(1, Widths.of(26));
    sheet.setColumnWidth(2, Widths.of(16));
    sheet.setColumnWidth(3, Widths.of(18));
    var line = new Line(sheet, 0);
    line.text(0, findings.table().name(), styles.header(null));
    line = line.next();
    line.text(0, verdict(findings), styles.sentence());
    line = counts(line.next(), findings);
    if (lines.left() > 0) {
      line.text(0, texts.say("publish.workbook.more", lines.left()), null);
    }
    groups(line.next(), findings);
  }

  private String verdict(Findings findings) {
    var schema = findings.schema();
    if (schema.isEmpty()) {
      return texts.say("publish.workbook.verdict.no-schema");
    }
    var origin = schema.get().origin();
    var name = origin.name() + origin.version().map(v -> " " + v).orElse("");
    return texts.say(
        findings.valid() ? "publish.workbook.verdict.valid" : "publish.workbook.verdict.invalid",
        name);
  }

  private Line counts(Line first, Findings findings) {
    var line = pair(first, "rows", findings.table().rowCount());
    line = pair(line, "columns", findings.table().columns().size());
    line = pair(line, "errors", findings.count(Severity.ERROR));
    line = pair(line, "warnings", findings.count(Severity.WARNING));
    line = pair(line, "advice", findings.count(Severity.ADVICE));
    return pair(line, "repairs", findings.certainRepairs());
  }

  private Line pair(Line line, String word, long number) {
    line.text(0, texts.say("publish.workbook.summary." + word), null);
    line.number(1, number, null);
    return line.next();
  }

  private void groups(Line first, Findings findings) {
    var titles = Stream.of("message", "column", "cells", "repairs");
    first.texts(
        titles.map(t -> texts.say("publish.workbook.title." + t)).toList(), styles.header(null));
    var line = first;
    for (var group : findings.groups()) {
      if (group.cause().severity() != Severity.LEFT) {
        line = line.next();
        write(line, group);
      }
    }
  }

  private void write(Line line, FindingGroup group) {
    var mark = Mark.of(group.cause().severity()).orElseThrow();
    var title = mark.symbol() + " " + texts.say(group.title());
    line.texts(List.of(title, group.cause().spot().field()), styles.sentence());
    line.number(2, group.cells(), null);
    line.number(3, group.repairs(), null);
  }
}
