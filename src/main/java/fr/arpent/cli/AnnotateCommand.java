package fr.arpent.cli;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Findings;
import fr.arpent.publish.workbook.AnnotatedWorkbook;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the coloured workbook for colleagues. */
@Command(name = "annotate", mixinStandardHelpOptions = true, resourceBundle = "fr.arpent.text.cli")
final class AnnotateCommand implements Named {
  private final Console console;
  private final Toolbox toolbox;

  @Parameters(index = "0", paramLabel = "IN", descriptionKey = "in")
  String in = "";

  @Parameters(index = "1", paramLabel = "OUT.xlsx", descriptionKey = "out")
  String out = "";

  @Option(names = "--schema", paramLabel = "S", descriptionKey = "schema")
  @Nullable String schema;

  @Option(names = "--national", descriptionKey = "national")
  boolean national;

  @Option(names = "--advice", descriptionKey = "advice")
  boolean advice;

  @Mixin ReadingOptions reading = new ReadingOptions();

  AnnotateCommand(Console console, Toolbox toolbox) {
    this.console = console;
    this.toolbox = toolbox;
  }

  @Override
  public String name() {
    return "annotate";
  }

  @Override
  public Integer call() {
    var source = console.read(in);
    var read = toolbox.formats().read(source, reading.options(), new TableId("t1"), Progress.NONE);
    var findings = findings(read.table());
    var texts = console.texts(null);
    console.write(
        out,
        in,
        stream -> {
          var told = new AnnotatedWorkbook(texts).write(findings, stream, Progress.NONE);
          told.forEach(problem -> console.err().println(texts.say(problem)));
        });
    return findings.valid() ? 0 : 1;
  }

  private Findings findings(Table table) {
    var against = Optional.ofNullable(schema).map(toolbox.schema());
    var options = new CheckOptions(national, advice || against.isEmpty(), true, Set.of());
    var request =
        against
            .map(s -> CheckRequest.of(table, s, options))
            .orElseGet(() -> CheckRequest.of(table, options));
    return toolbox.checker().check(request, Progress.NONE);
  }
}
