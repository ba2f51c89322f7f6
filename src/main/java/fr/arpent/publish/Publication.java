package fr.arpent.publish;

import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.CheckSettings;
import fr.arpent.check.Checker;
import fr.arpent.check.Findings;
import fr.arpent.format.Formats;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TargetFile;
import fr.arpent.publish.page.FindingsPage;
import fr.arpent.publish.workbook.AnnotatedWorkbook;
import fr.arpent.step.TableState;
import fr.arpent.table.Column;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * One table as it leaves: in the form its schema asks where one is chosen, else as it is.
 * Immutable.
 *
 * @param rows the rows that leave; empty for all
 * @param others whether the columns outside the schema leave as well
 */
public record Publication(TableState state, Optional<RowSet> rows, boolean others) {

  /** How many cells a report lists one by one: what a browser still shows at once. */
  private static final int LISTED = 5_000;

  /** All rows of {@code state}, and of the columns those of the schema alone. */
  public static Publication of(TableState state) {
    return new Publication(state, Optional.empty(), false);
  }

  /** The columns outside the schema, which leave only when it is said; none without a schema. */
  public List<Column> outside() {
    return CheckSettings.schema(state)
        .map(schema -> new Conforming(schema, CheckSettings.matching(state), others))
        .map(shape -> shape.outside(state.table()))
        .orElse(List.of());
  }

  /** What is written in {@code format}. */
  public Table table(TableFormat format) {
    return export().table(state.table(), format);
  }

  private Export export() {
    var matching = CheckSettings.matching(state);
    Shape shape =
        CheckSettings.schema(state)
            .<Shape>map(schema -> new Conforming(schema, matching, others))
            .orElse(Shape.AS_IT_IS);
    var export = Export.of(shape);
    return rows.map(export::onlyRows).orElse(export);
  }

  /**
   * What the national validator would say of the file; empty where no schema is chosen.
   *
   * @throws java.util.concurrent.CancellationException when cancelled
   */
  public Optional<ExportPreview> preview(Checker checker, Progress progress) {
    return CheckSettings.schema(state)
        .map(
            schema ->
                ExportPreview.of(
                    export(), state.table(), schema, CheckOptions.NATIONAL, checker, progress));
  }

  /**
   * Writes {@code kind} into {@code target}.
   *
   * @param sources the files that were read; never written over
   * @param texts the language of what is for colleagues
   * @return what the format could not hold as it is
   * @throws fr.arpent.base.ProblemException when it cannot be written; nothing is changed then
   * @throws java.util.concurrent.CancellationException when cancelled; nothing is changed then
   */
  public List<Problem> write(
      Leaving kind,
      Path target,
      Collection<Path> sources,
      Writing with,
      Texts texts,
      Progress progress) {
    if (!kind.tells()) {
      return export().write(state.table(), target, sources, with.formats(), progress);
    }
    var problems = new ArrayList<Problem>();
    var findings = findings(with.checker(), progress);
    new TargetFile(target, sources)
        .write(
            out -> {
              if (kind == Leaving.REPORT) {
                report(findings, texts, out);
              } else {
                problems.addAll(new AnnotatedWorkbook(texts).write(findings, out, progress));
              }
            });
    return List.copyOf(problems);
  }

  private void report(Findings findings, Texts texts, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new FindingsPage(texts, LISTED).write(state.table().name(), findings, List.of(), writer);
    writer.flush();
  }

  /** What is to be said about the rows that leave, in all their columns. */
  private Findings findings(Checker checker, Progress progress) {
    var table = state.table();
    var leaving =
        rows.map(only -> table.withOrder(table.rowSlots().filter(only::contains).toArray()))
            .orElse(table);
    return checker.check(CheckRequest.of(state.withTable(leaving), CheckOptions.WINDOW), progress);
  }

  /** What writing needs. */
  public record Writing(Formats formats, Checker checker) {}
}
