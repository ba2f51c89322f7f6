package fr.arpent.publish;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checker;
import fr.arpent.check.FindingGroup;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.format.sheet.FormulaLike;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be known of a file before it is written.
 *
 * @param findings what the checker says about exactly what would be written; its columns and rows
 *     are named as in the table it was made of
 * @param formulaLike how many cells a spreadsheet would compute if they were typed into it;
 *     workbooks of ours keep them as text
 */
public record ExportPreview(Findings findings, long formulaLike) {

  /**
   * Looks at what {@code export} would write of {@code table}.
   *
   * @param options how strictly; {@link CheckOptions#NATIONAL} for the verdict of the national
   *     validator
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public static ExportPreview of(
      Export export,
      Table table,
      TableSchema schema,
      CheckOptions options,
      Checker checker,
      Progress progress) {
    var leaving = export.table(table);
    var findings = checker.check(CheckRequest.of(leaving, schema, options), progress);
    return new ExportPreview(findings, formulaLike(leaving));
  }

  /** Whether the validator accepts the file. */
  public boolean valid() {
    return findings.valid();
  }

  /** The groups for which it does not: what is still to be fixed. */
  public List<FindingGroup> remaining() {
    return findings.groups().stream().filter(g -> g.cause().severity() == Severity.ERROR).toList();
  }

  /** How many rows would be written, the header not counted. */
  public int rows() {
    return findings.table().rowCount();
  }

  /** How many columns would be written. */
  public int columns() {
    return findings.table().columns().size();
  }

  /** How many cells, rows and titles break the schema. */
  public long errors() {
    return findings.count(Severity.ERROR);
  }

  /** In how many cells of {@code table} {@link FormulaLike a formula} stands as text. */
  static long formulaLike(Table table) {
    return table.columns().stream()
        .filter(TextColumn.class::isInstance)
        .mapToLong(column -> formulaLike(table, (TextColumn) column))
        .sum();
  }

  private static long formulaLike(Table table, TextColumn column) {
    var counts = table.counts(column);
    return IntStream.range(0, counts.length)
        .filter(code -> counts[code] > 0 && FormulaLike.is(column.dictionary().text(code)))
        .mapToLong(code -> counts[code])
        .sum();
  }
}
