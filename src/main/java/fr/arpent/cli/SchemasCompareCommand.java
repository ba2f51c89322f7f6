package fr.arpent.cli;

import fr.arpent.schema.catalogue.SchemaChanges;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a version of a schema asks for that another did not. */
@Command(name = "compare")
final class SchemasCompareCommand implements Named {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "schema")
  String before = "";

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "schema")
  String after = "";

  SchemasCompareCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public Integer call() {
    var toolbox = context.toolbox();
    var changes = SchemaChanges.between(toolbox.schema(before), toolbox.schema(after));
    changes.forEach(change -> context.print("- " + context.texts().say(change)));
    if (changes.isEmpty()) {
      context.say("cli.schemas.alike");
    }
    return 0;
  }
}
