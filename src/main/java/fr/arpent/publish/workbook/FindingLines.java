package fr.arpent.publish.workbook;

import fr.arpent.check.Finding;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import fr.arpent.check.repair.Question;
import fr.arpent.check.repair.Repair;
import fr.arpent.table.ColumnId;
import fr.arpent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was found, put in words: for the comment of a cell, and one line for the list. Findings that
 * someone decided to leave as they are are not told. The list stops after {@link #MOST}.
 */
final class FindingLines {
  /** So many are listed; more help nobody, and a sheet has an end. */
  static final int MOST = 100_000;

  private final Findings findings;
  private final Texts texts;
  private final List<Listed> list = new ArrayList<>();
  private long left;

  FindingLines(Findings findings, Texts texts) {
    this.findings = findings;
    this.texts = texts;
    findings.header().stream().filter(FindingLines::counts).forEach(f -> add(f, 0, ""));
  }

  /**
   * A line of the list.
   *
   * @param row the record's number in the file; 0 when it is about none
   * @param cell the cell of the workbook, as {@code C12}; empty when it is about none
   */
  record Listed(Mark mark, int row, String cell, Finding finding) {}

  /** All lines. */
  List<Listed> list() {
    return list;
  }

  /** How many were found beyond the list. */
  long left() {
    return left;
  }

  /** What is to be said about the title of {@code column}, worst first. */
  List<Finding> on(ColumnId column) {
    return findings.on(column).stream().filter(FindingLines::counts).toList();
  }

  /** What is to be said about a cell, worst first; what is about a blank row stands by the row. */
  List<Finding> at(int slot, ColumnId column) {
    return findings.at(slot, column).stream()
        .filter(FindingLines::counts)
        .filter(f -> !f.code().equals("blank-row"))
        .toList();
  }

  /** What is to be said about a whole row, worst first. */
  List<Finding> ofRow(int slot) {
    return findings.ofRow(slot).stream().filter(f -> counts(f) && f.where() == Where.ROW).toList();
  }

  /** Lists those of {@code about} that are about the cell {@code cell} alone. */
  void listCell(List<Finding> about, int sourceRow, String cell) {
    about.stream().filter(f -> f.where() != Where.ROW).forEach(f -> add(f, sourceRow, cell));
  }

  /** Lists {@code about}, found in the row of {@code cell}. */
  void listRow(List<Finding> about, int sourceRow, String cell) {
    about.forEach(f -> add(f, sourceRow, cell));
  }

  /** The comment that says all of {@code about}. */
  String comment(List<Finding> about) {
    return about.stream().map(this::sentences).collect(Collectors.joining("\n\n"));
  }

  /** What is wrong. */
  String message(Finding finding) {
    return texts.say(finding.message());
  }

  /** What would be right. */
  String expected(Finding finding) {
    return texts.say(finding.expected());
  }

  /** The certain better text; empty where there is none. */
  static String suggestion(Finding finding) {
    return finding.repair().map(Repair::after).orElse("");
  }

  private String sentences(Finding finding) {
    var mark = Mark.of(finding.severity()).orElse(Mark.ADVICE).symbol();
    var said = new ArrayList<String>();
    said.add(mark + " " + message(finding));
    said.add(texts.say("publish.workbook.comment.expected", expected(finding)));
    finding
        .repair()
        .ifPresent(r -> said.add(texts.say("publish.workbook.comment.suggestion", r.after())));
    finding.question().ifPresent(q -> said.add(either(q)));
    return String.join("\n", said);
  }

  /** Two texts are possible, and nothing in the column tells which is right. */
  private String either(Question question) {
    var readings = question.readings();
    return texts.say(
        "publish.workbook.comment.either", readings.getFirst().after(), readings.getLast().after());
  }

  private void add(Finding finding, int row, String cell) {
    if (list.size() == MOST) {
      left++;
      return;
    }
    Mark.of(finding.severity()).ifPresent(mark -> list.add(new Listed(mark, row, cell, finding)));
  }

  private static boolean counts(Finding finding) {
    return finding.severity() != Severity.LEFT;
  }
}
