package fr.arpent.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Looks for words in the catalogue. */
@Command(name = "search")
final class SchemasSearchCommand implements Named {
  private final CommandContext context;

  @Parameters(arity = "1..*", paramLabel = "WORDS", descriptionKey = "words")
  List<String> words = List.of();

  SchemasSearchCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public Integer call() {
    var asked = String.join(" ", words);
    var found = context.toolbox().catalogue().search(asked);
    found.forEach(entry -> SchemaLine.say(entry, context));
    if (found.isEmpty()) {
      context.console().err().println(context.texts().say("cli.schemas.none", asked));
    }
    return 0;
  }
}
