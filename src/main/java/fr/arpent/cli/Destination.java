package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Another way to name the file that a command writes than last on the line. */
final class Destination {
  @Option(names = "--output", paramLabel = "F", descriptionKey = "output")
  @Nullable String told;

  /**
   * The file to write, {@code -} for the standard output; empty where none is named.
   *
   * @param named the one named last on the line
   * @throws ProblemException when two are named
   */
  Optional<String> or(@Nullable String named) {
    if (named != null && told != null) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "cli.two-outputs", named, told));
    }
    return Optional.ofNullable(named).or(() -> Optional.ofNullable(told));
  }
}
