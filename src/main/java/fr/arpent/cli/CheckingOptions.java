package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.CheckRequest;
import fr.arpent.check.Checks;
import fr.arpent.check.Findings;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.geo.search.PositionSearch;
import fr.arpent.geo.search.Surroundings;
import fr.arpent.geo.world.Town;
import fr.arpent.geo.world.World;
import fr.arpent.schema.Field;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Against what a table is checked and how strictly, where the user says so. */
final class CheckingOptions {
  private static final int ENOUGH = 1000;

  @Option(names = "--schema", paramLabel = "S", descriptionKey = "schema")
  @Nullable String schema;

  private @Nullable TableSchema known;

  @Option(names = "--national", descriptionKey = "national")
  boolean national;

  @Option(names = "--advice", descriptionKey = "advice")
  boolean advice;

  @Option(names = "--also", paramLabel = "CHECK", descriptionKey = "also", split = ",")
  List<String> also = List.of();

  @Option(names = "--without", paramLabel = "ADVICE", descriptionKey = "without", split = ",")
  List<String> without = List.of();

  /** How a file that is checked like this is read: its header holds the schema's titles. */
  ReadOptions reading(ReadOptions told, Toolbox toolbox) {
    return against(toolbox)
        .map(known -> known.fields().stream().map(Field::name).collect(Collectors.joining("\n")))
        .map(titles -> told.with(ReadOptions.TITLES, titles))
        .orElse(told);
  }

  /** The schema to check against, read once. */
  private Optional<TableSchema> against(Toolbox toolbox) {
    if (known == null && schema != null) {
      known = toolbox.schema(schema);
    }
    return Optional.ofNullable(known);
  }

  /**
   * What is found in {@code read}; without a schema, what the program itself advises.
   *
   * @param town where its points should be, if that is told: then they are looked at
   * @param keepGoing whether to go on where the national validator stops reading
   */
  Findings check(Reading read, Optional<Town> town, boolean keepGoing, Toolbox toolbox) {
    var table = read.table();
    var against = against(toolbox);
    var advised = advice || against.isEmpty() || town.isPresent();
    var options = new CheckOptions(national, advised, keepGoing, more(), silent());
    var request =
        against
            .map(known -> CheckRequest.of(table, known, options))
            .orElseGet(() -> CheckRequest.of(table, options));
    var placed = options.advice() ? request.at(positions(table)).within(town) : request;
    return toolbox.checker().check(placed.unread(unread(read)), Progress.NONE);
  }

  private static Optional<Place> unread(Reading read) {
    return read.problems().stream()
        .filter(problem -> problem.message().code().equals("format.bad-byte"))
        .map(Problem::place)
        .findFirst();
  }

  /** Where the points are, if that is certain: to say which lie elsewhere. */
  private static Optional<PositionColumns> positions(Table table) {
    var france = new Surroundings(World.load(), Optional.empty());
    return PositionSearch.in(few(table), france, Progress.NONE)
        .certain()
        .map(PositionHypothesis::columns);
  }

  /** Some rows spread over the table tell where its points are. */
  private static Table few(Table table) {
    var rows = table.rowCount();
    return rows <= ENOUGH
        ? table
        : table.withOrder(
            IntStream.range(0, ENOUGH)
                .map(i -> table.slot((int) ((long) i * rows / ENOUGH)))
                .toArray());
  }

  private Set<String> more() {
    return known(also, Checks.OPTIONAL, "cli.check.no-such-check");
  }

  private Set<String> silent() {
    return known(without, Checks.advice(), "cli.check.no-such-advice");
  }

  private static Set<String> known(List<String> asked, Collection<String> all, String problem) {
    for (var name : asked) {
      if (!all.contains(name)) {
        throw new ProblemException(
            Problem.at(Place.NOWHERE, problem, name, String.join(", ", all)));
      }
    }
    return Set.copyOf(asked);
  }
}
