package fr.arpent.cli;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.Severity;
import fr.arpent.publish.workbook.AnnotatedWorkbook;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes the coloured workbook for colleagues. */
@Command(name = "annotate")
final class AnnotateCommand implements Named {
  private final CommandContext context;

  @Mixin InAndOut files = new InAndOut();

  @Mixin CheckingOptions checking = new CheckingOptions();

  @Mixin ReadingOptions reading = new ReadingOptions();

  AnnotateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "annotate";
  }

  @Override
  public Integer call() {
    var out = files.out();
    if (!out.equals("-") && !out.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      throw new ProblemException(Problem.at(Place.file(out), "cli.annotate.no-workbook"));
    }
    var read = context.read(files.in, checking.reading(reading.options(), context.toolbox()));
    var findings = checking.check(read, Optional.empty(), true, context.toolbox());
    context.tellRead(read);
    context.tellUnchecked(findings);
    var workbook = new AnnotatedWorkbook(context.texts());
    context
        .console()
        .write(
            out, files.in, stream -> context.tell(workbook.write(findings, stream, Progress.NONE)));
    if (!out.equals("-")) {
      context.tell(Message.of("cli.annotate.written", out, findings.count(Severity.ERROR)));
    }
    return findings.valid() ? 0 : 1;
  }
}
