package fr.arpent.cli;

import fr.arpent.base.Problem;
import fr.arpent.check.Entry;
import fr.arpent.check.Severity;
import java.io.IOException;
import java.io.Writer;

/** For people: one line a finding, the sum at the end. */
final class TextReport implements Report {

  @Override
  public void write(CheckedFile checked, Writer out) throws IOException {
    for (Problem problem : checked.problems()) {
      out.write(checked.texts().say(problem) + "\n");
    }
    checked.each(
        CheckedFile::told,
        (entries, some) -> {
          for (var entry : entries) {
            some.write(line(checked, entry) + "\n");
          }
        },
        out::write);
    var errors = checked.findings().count(Severity.ERROR);
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

  private static String line(CheckedFile checked, Entry entry) {
    var texts = checked.texts();
    var where =
        entry.row() == 0 ? texts.say("cli.check.header") : texts.say("base.row", entry.row());
    var place = entry.field().isEmpty() ? where : where + ", " + entry.field();
    var repair =
        entry.repair().map(r -> " " + texts.say("cli.check.suggestion", r.after())).orElse("");
    return texts.say("base.at-place", place, checked.message(entry)) + repair;
  }
}
