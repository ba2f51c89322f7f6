package fr.arpent.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the script that completes commands in bash and zsh. */
@Command(name = CompletionCommand.NAME)
final class CompletionCommand implements Named {
  /** Unlike the others it tells of all commands. */
  static final String NAME = "completion";

  private final Console console;

  @Spec CommandSpec spec = CommandSpec.create();

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Integer call() {
    console.out().print(AutoComplete.bash("arpent", spec.root().commandLine()));
    console.out().print('\n');
    return 0;
  }
}
