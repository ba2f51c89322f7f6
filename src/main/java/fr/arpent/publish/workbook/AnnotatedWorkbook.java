package fr.arpent.publish.workbook;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.Findings;
import fr.arpent.format.sheet.FormulaLike;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A table as an XLSX workbook for colleagues who have no Arpent: what is to be fixed stands out, is
 * explained where it stands, and what is allowed can be chosen from lists.
 *
 * <p>No value is changed to mark it. A cell with a finding has a colour and, for prints in black
 * and white, a border: a full line for an error, dashes for what the national validator only
 * mentions, dots for advice; the first column of the row has a symbol and the letters of the
 * columns concerned. All cells are text with the exact text of the table, so that no spreadsheet
 * loses a zero or computes a formula. A hidden last column names the rows ({@link RowKey}).
 */
public final class AnnotatedWorkbook {
  private static final int ROWS_IN_MEMORY = 200;
  private static final int MOST_ROWS = SpreadsheetVersion.EXCEL2007.getMaxRows() - 1;
  private static final int MOST_COLUMNS =
      SpreadsheetVersion.EXCEL2007.getMaxColumns() - Layout.OWN_COLUMNS;

  private final Texts texts;

  /** A workbook whose sentences are those of {@code texts}. */
  public AnnotatedWorkbook(Texts texts) {
    this.texts = texts;
  }

  /**
   * Writes the table of {@code findings} and what was found in it. Files are written through {@link
   * fr.arpent.format.TargetFile}.
   *
   * @param out is not closed
   * @return what is to be known: columns with texts that look like formulas, cells that were too
   *     long for a workbook and were cut; the places have no file
   * @throws IOException when {@code out} refuses
   * @throws ProblemException when no sheet holds so many rows or columns
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public List<Problem> write(Findings findings, OutputStream out, Progress progress)
      throws IOException {
    var table = findings.table();
    refuseTooBig(table);
    try (var workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false)) {
      var problems = new ArrayList<>(FormulaLike.in(table));
      problems.addAll(fill(workbook, findings, progress));
      workbook.write(new StaysOpen(out));
      return List.copyOf(problems);
    }
  }

  private List<Problem> fill(SXSSFWorkbook workbook, Findings findings, Progress progress) {
    var styles = new Styles(workbook);
    var names = SheetNames.of(findings.table().name(), texts);
    var lines = new FindingLines(findings, texts);
    var sheet = workbook.createSheet(names.data());
    var data = new DataSheet(sheet, findings, styles, lines, texts);
    var cut = data.write(progress);
    new FindingsSheet(workbook.createSheet(names.findings()), styles, texts).write(lines);
    new SummarySheet(workbook.createSheet(names.summary()), styles, texts).write(findings, lines);
    new LegendSheet(workbook.createSheet(names.legend()), styles, texts).write();
    new Choices(workbook, sheet, texts).offer(findings);
    Layout.remember(workbook, findings.table());
    workbook.getXSSFWorkbook().getProperties().getCoreProperties().setCreator("Arpent");
    return cut;
  }

  private static void refuseTooBig(Table table) {
    var width = table.columns().size();
    if (table.rowCount() > MOST_ROWS || width > MOST_COLUMNS) {
      throw new ProblemException(
          Problem.at(
              Place.NOWHERE,
              "format.workbook.too-big",
              table.rowCount(),
              width,
              MOST_ROWS,
              MOST_COLUMNS));
    }
  }
}
