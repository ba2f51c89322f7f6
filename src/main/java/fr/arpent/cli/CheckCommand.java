package fr.arpent.cli;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.TableId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a file. */
@Command(name = "check", mixinStandardHelpOptions = true, resourceBundle = "fr.arpent.text.cli")
final class CheckCommand implements Named {
  private final Console console;
  private final Toolbox toolbox;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  String file = "";

  @Option(names = "--schema", paramLabel = "S", descriptionKey = "schema")
  @Nullable String schema;

  @Option(names = "--national", descriptionKey = "national")
  boolean national;

  @Option(names = "--advice", descriptionKey = "advice")
  boolean advice;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "format")
  ReportForm form = ReportForm.TEXT;

  @Option(names = "--output", paramLabel = "F", descriptionKey = "output")
  String output = "-";

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  int limit = Integer.MAX_VALUE;

  CheckCommand(Console console, Toolbox toolbox) {
    this.console = console;
    this.toolbox = toolbox;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public Integer call() {
    var source = console.read(file);
    var read = toolbox.formats().read(source, reading.options(), new TableId("t1"), Progress.NONE);
    var against = Optional.ofNullable(schema).map(toolbox.schema());
    var findings = toolbox.checker().check(request(read.table(), against), Progress.NONE);
    var report = new CheckReport(file, findings, read.problems(), limit, console.texts(null));
    console.write(output, file, out -> report.write(form, out));
    return findings.valid() ? 0 : 1;
  }

  private CheckRequest request(fr.arpent.table.Table table, Optional<TableSchema> against) {
    var options = new CheckOptions(national, advice || against.isEmpty(), false, Set.of());
    return against
        .map(s -> CheckRequest.of(table, s, options))
        .orElseGet(() -> CheckRequest.of(table, options));
  }
}
