package fr.arpent.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The catalogue of schemas; by itself, all that are in it. */
@Command(name = "schemas")
final class SchemasCommand implements Named {
  private final CommandContext context;

  SchemasCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "schemas";
  }

  @Override
  public List<Named> parts() {
    return List.of(
        new SchemasSearchCommand(context),
        new SchemasShowCommand(context),
        new SchemasTemplateCommand(context),
        new SchemasGuessCommand(context),
        new SchemasDraftCommand(context),
        new SchemasAddCommand(context),
        new SchemasRemoveCommand(context),
        new SchemasCompareCommand(context));
  }

  @Override
  public Integer call() {
    context.toolbox().catalogue().entries().forEach(entry -> SchemaLine.say(entry, context));
    return 0;
  }
}
