package fr.arpent.cli;

import fr.arpent.table.Column;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Which columns leave where there is a schema: its own alone, as in the window, or all. */
final class WantedColumns {
  @Option(names = "--all-columns", descriptionKey = "all-columns")
  boolean all;

  /** Says on the error stream which columns {@code outside} the schema stay behind. */
  void tell(List<Column> outside, CommandContext context) {
    if (!all && !outside.isEmpty()) {
      var titles = outside.stream().map(Column::name).collect(Collectors.joining(", "));
      context.console().err().println(context.texts().say("cli.left-out", outside.size(), titles));
    }
  }
}
