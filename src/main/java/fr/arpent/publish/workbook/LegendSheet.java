package fr.arpent.publish.workbook;

import fr.arpent.text.Texts;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** The sheet that explains the marks, and what to do and not to do with the workbook. */
final class LegendSheet {
  private static final List<String> ADVICE =
      List.of("marks", "comments", "lists", "black-and-white", "text", "hidden", "back");

  private final SXSSFSheet sheet;
  private final Styles styles;
  private final Texts texts;

  LegendSheet(SXSSFSheet sheet, Styles styles, Texts texts) {
    this.sheet = sheet;
    this.styles = styles;
    this.texts = texts;
  }

  void write() {
    sheet.setColumnWidth(0, Widths.of(24));
    sheet.setColumnWidth(1, Widths.of(90));
    var line = new Line(sheet, 0);
    line.texts(List.of(say("title.mark"), say("title.meaning")), styles.header(null));
    for (var mark : Mark.values()) {
      line = line.next();
      var word = mark.symbol() + " " + say("severity." + mark.word());
      line.text(0, word, styles.cell(mark, false));
      line.text(1, say("legend." + mark.word()), styles.sentence());
    }
    line = line.next();
    for (var advice : ADVICE) {
      line = line.next();
      line.text(1, say("legend." + advice), styles.sentence());
    }
  }

  private String say(String key) {
    return texts.say("publish.workbook." + key);
  }
}
