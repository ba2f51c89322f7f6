package fr.arpent.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command all others are under. */
@Command(
    name = "arpent",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT)
final class ArpentCommand implements Runnable {
  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  @Nullable Language lang;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "--help");
  }
}
