package fr.arpent.publish.workbook;

import fr.arpent.check.Expectation;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.OwnWords;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An empty workbook to fill as a schema asks: its titles alone, those that need a value marked,
 * each explained by a comment, what is allowed to be chosen from lists. All cells are text, so that
 * no spreadsheet changes what is typed.
 */
public final class TemplateWorkbook {
  /** So many rows below the titles are ready for what is typed. */
  static final int ROWS = 5_000;

  private static final int WIDEST = 40;

  private final Texts texts;

  /** A workbook whose sentences are those of {@code texts}. */
  public TemplateWorkbook(Texts texts) {
    this.texts = texts;
  }

  /**
   * Writes the template of {@code schema}.
   *
   * @param out is not closed
   * @throws IOException when {@code out} refuses
   */
  public void write(TableSchema schema, OutputStream out) throws IOException {
    try (var workbook = new SXSSFWorkbook()) {
      var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(schema.name()));
      titles(schema, sheet, new Styles(workbook));
      var choices = new Choices(workbook, sheet, texts);
      for (var i = 0; i < schema.fields().size(); i++) {
        choices.offer(schema.fields().get(i), i, ROWS);
      }
      workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Arpent");
      workbook.write(new StaysOpen(out));
    }
  }

  private void titles(TableSchema schema, SXSSFSheet sheet, Styles styles) {
    var line = new Line(sheet, 0);
    var comments = new Comments(sheet);
    for (var i = 0; i < schema.fields().size(); i++) {
      var field = schema.fields().get(i);
      var style = styles.header(field.required() ? Mark.ERROR : null);
      comments.add(line.text(i, field.name(), style), explained(schema, field));
      sheet.setDefaultColumnStyle(i, styles.cell(null, false));
      sheet.setColumnWidth(i, Widths.of(Math.min(WIDEST, field.name().length() + 4)));
    }
    sheet.createFreezePane(0, 1);
  }

  private String explained(TableSchema schema, Field field) {
    var lines = new ArrayList<String>();
    field.about().title().ifPresent(lines::add);
    lines.add(
        texts.say(field.required() ? "publish.template.required" : "publish.template.optional"));
    lines.add(texts.say(Expectation.of(field)));
    Optional<String> description =
        OwnWords.about(schema.origin(), field)
            .filter(words -> texts.has(words.code()))
            .map(texts::say)
            .or(field.about()::description);
    description.filter(d -> !lines.contains(d)).ifPresent(lines::add);
    return String.join("\n", lines);
  }
}
