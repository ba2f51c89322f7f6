package fr.arpent.cli;

import fr.arpent.base.ProblemException;
import fr.arpent.format.Reading;
import fr.arpent.publish.page.FindingsPage;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a file. */
@Command(name = "check")
final class CheckCommand implements Named {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  String file = "";

  @Mixin CheckingOptions checking = new CheckingOptions();

  @Option(names = "--outline", paramLabel = "FILE", descriptionKey = "outline")
  @Nullable String outline;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--format", paramLabel = "text|json|csv|html", descriptionKey = "format")
  ReportForm form = ReportForm.TEXT;

  @Mixin Destination destination = new Destination();

  @Option(
      names = "--limit",
      paramLabel = "N",
      descriptionKey = "limit",
      converter = Numbers.Count.class)
  int limit = Integer.MAX_VALUE;

  CheckCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public Integer call() {
    var output = destination.or(null).orElse("-");
    var read = read(output);
    var town = Optional.ofNullable(outline).map(drawn -> Outline.of(drawn, context));
    var findings = checking.check(read, town, false, context.toolbox());
    var checked = new CheckedFile(file, findings, read.problems(), limit, context.texts());
    context
        .console()
        .write(
            output,
            file,
            out -> {
              var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
              report().write(checked, writer);
              writer.flush();
            });
    context.tellUnchecked(findings);
    return findings.valid() ? 0 : 1;
  }

  /** A file that cannot be read is told to programs as well, under the validator's code. */
  private Reading read(String output) {
    try {
      return context.read(file, checking.reading(reading.options(), context.toolbox()));
    } catch (ProblemException e) {
      if (form == ReportForm.JSON) {
        Unreadable.of(file, e.problem(), context.texts())
            .ifPresent(report -> context.console().write(output, file, report::write));
      }
      throw e;
    }
  }

  private Report report() {
    return switch (form) {
      case TEXT -> new TextReport();
      case JSON -> new JsonReport();
      case CSV -> new CsvReport();
      case HTML ->
          (checked, out) ->
              new FindingsPage(checked.texts(), checked.limit())
                  .write(title(), checked.findings(), checked.problems(), out);
    };
  }

  /** The file's name: a page that is passed on tells nobody's folders. */
  private String title() {
    return String.valueOf(Path.of(file).getFileName());
  }
}
