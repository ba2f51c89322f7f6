package fr.arpent.cli;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Findings;
import fr.arpent.table.Table;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Against what a table is checked and how strictly, where the user says so. */
final class CheckingOptions {
  @Option(names = "--schema", paramLabel = "S", descriptionKey = "schema")
  @Nullable String schema;

  @Option(names = "--national", descriptionKey = "national")
  boolean national;

  @Option(names = "--advice", descriptionKey = "advice")
  boolean advice;

  /**
   * What is found in {@code table}; without a schema, what the program itself advises.
   *
   * @param keepGoing whether to go on where the national validator stops reading
   */
  Findings check(Table table, boolean keepGoing, Toolbox toolbox) {
    var against = Optional.ofNullable(schema).map(toolbox::schema);
    var options = new CheckOptions(national, advice || against.isEmpty(), keepGoing, Set.of());
    var request =
        against
            .map(known -> CheckRequest.of(table, known, options))
            .orElseGet(() -> CheckRequest.of(table, options));
    return toolbox.checker().check(request, Progress.NONE);
  }
}
