package fr.arpent.cli;

import fr.arpent.schema.catalogue.KeptSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Adds a schema to those that are kept on this computer, and tells what it changes. */
@Command(name = "add")
final class SchemasAddCommand implements Named {
  private final CommandContext context;

  @Parameters(paramLabel = "FILE|ADDRESS", descriptionKey = "schema-place")
  String place = "";

  SchemasAddCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "add";
  }

  @Override
  public Integer call() {
    var toolbox = context.toolbox();
    var text = new SchemaPlace(toolbox.catalogue()).text(place);
    tell(toolbox.catalogue().add(text, place));
    return 0;
  }

  private void tell(KeptSchemas.Added added) {
    var schema = added.schema();
    context.say("cli.schemas.added", schema.name(), schema.fields().size());
    added
        .replaces()
        .ifPresent(
            old ->
                context.say(
                    added.changes().isEmpty() ? "cli.schemas.same" : "cli.schemas.changes",
                    old.origin().version().orElse("?"),
                    schema.origin().version().orElse("?")));
    added.changes().forEach(change -> context.print("- " + context.texts().say(change)));
  }
}
