package fr.arpent.cli;

import fr.arpent.base.Problem;
import fr.arpent.check.Entry;
import fr.arpent.check.FindingGroup;
import fr.arpent.check.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** For people: one line a finding, one line for all advice of one cause, the sum at the end. */
final class TextReport implements Report {

  @Override
  public void write(CheckedFile checked, Writer out) throws IOException {
    for (Problem problem : checked.problems()) {
      out.write(checked.texts().say(problem) + "\n");
    }
    checked.each(
        severity -> CheckedFile.told(severity) && severity != Severity.ADVICE,
        (entries, some) -> {
          for (var entry : entries) {
            some.write(line(checked, entry) + "\n");
          }
        },
        out::write);
    var errors = checked.findings().count(Severity.ERROR);
    var told = errors + checked.findings().count(Severity.WARNING);
    for (var group : advice(checked, Math.max(0, checked.limit() - told))) {
      out.write(line(checked, group) + "\n");
    }
    var left = errors + checked.remarks() - checked.limit();
    if (left > 0) {
      out.write(checked.texts().say("cli.check.more", left) + "\n");
    }
    out.write(
        checked
                .texts()
                .say(
                    checked.findings().valid() ? "cli.check.valid" : "cli.check.invalid",
                    checked.findings().table().rowCount(),
                    errors,
                    checked.remarks())
            + "\n");
  }

  /** Advice is told by cause, and only once errors have been. */
  private static List<FindingGroup> advice(CheckedFile checked, long most) {
    return checked.findings().groups().stream()
        .filter(group -> group.cause().severity() == Severity.ADVICE)
        .limit(most)
        .toList();
  }

  private static String line(CheckedFile checked, FindingGroup group) {
    var texts = checked.texts();
    var table = checked.findings().table();
    var finding = checked.findings().of(group).getFirst();
    var rows = finding.rows().slots().map(table::sourceRow).filter(row -> row > 0);
    var row = rows.min().orElse(0);
    var first = line(checked, new Entry(row, 0, finding));
    return group.cells() > 1
        ? texts.say("cli.check.advice", texts.say(group.title()), group.cells(), first)
        : first;
  }

  private static String line(CheckedFile checked, Entry entry) {
    var texts = checked.texts();
    var where = texts.say(where(entry), entry.row());
    var place = entry.field().isEmpty() ? where : where + ", " + entry.field();
    var repair =
        entry.repair().map(r -> " " + texts.say("cli.check.suggestion", r.after())).orElse("");
    return texts.say("base.at-place", place, checked.message(entry)) + repair;
  }

  private static String where(Entry entry) {
    if (entry.row() > 0) {
      return "base.row";
    }
    return switch (entry.cause().where()) {
      case TABLE, COLUMN -> "cli.check.table";
      default -> "cli.check.header";
    };
  }
}
