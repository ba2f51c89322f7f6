package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checks;
import fr.arpent.check.Findings;
import fr.arpent.table.Table;
import java.util.List;
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

  @Option(names = "--also", paramLabel = "CHECK", descriptionKey = "also", split = ",")
  List<String> also = List.of();

  /**
   * What is found in {@code table}; without a schema, what the program itself advises.
   *
   * @param keepGoing whether to go on where the national validator stops reading
   */
  Findings check(Table table, boolean keepGoing, Toolbox toolbox) {
    var against = Optional.ofNullable(schema).map(toolbox::schema);
    var options = new CheckOptions(national, advice || against.isEmpty(), keepGoing, more());
    var request =
        against
            .map(known -> CheckRequest.of(table, known, options))
            .orElseGet(() -> CheckRequest.of(table, options));
    return toolbox.checker().check(request, Progress.NONE);
  }

  private Set<String> more() {
    for (var name : also) {
      if (!Checks.OPTIONAL.contains(name)) {
        var known = String.join(", ", Checks.OPTIONAL);
        throw new ProblemException(
            Problem.at(Place.NOWHERE, "cli.check.no-such-check", name, known));
      }
    }
    return Set.copyOf(also);
  }
}
