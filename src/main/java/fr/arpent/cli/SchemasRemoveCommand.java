package fr.arpent.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes away a schema that was added. */
@Command(name = "remove")
final class SchemasRemoveCommand implements Named {
  private final CommandContext context;

  @Parameters(paramLabel = "NAME", descriptionKey = "schema-name")
  String named = "";

  SchemasRemoveCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "remove";
  }

  @Override
  public Integer call() {
    var removed = context.toolbox().catalogue().remove(named);
    context.say(removed ? "cli.schemas.removed" : "cli.schemas.not-added", named);
    return 0;
  }
}
