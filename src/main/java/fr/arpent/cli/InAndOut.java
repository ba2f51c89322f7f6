package fr.arpent.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The file a command reads and the one it writes. */
final class InAndOut {
  @Spec(Spec.Target.MIXEE)
  CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "IN", descriptionKey = "in")
  String in = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "OUT", descriptionKey = "out")
  @Nullable String named;

  @Mixin Destination destination = new Destination();

  /**
   * The file to write, {@code -} for the standard output.
   *
   * @throws MissingParameterException when none is named
   * @throws fr.arpent.base.ProblemException when two are
   */
  String out() {
    return destination
        .or(named)
        .orElseThrow(
            () ->
                new MissingParameterException(
                    command.commandLine(), command.positionalParameters().getLast(), "OUT"));
  }
}
