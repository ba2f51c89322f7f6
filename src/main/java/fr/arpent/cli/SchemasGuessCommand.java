package fr.arpent.cli;

import fr.arpent.check.matching.SchemaGuess;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Ranks the schemas of the catalogue by their likeness to a file. */
@Command(name = "guess")
final class SchemasGuessCommand implements Named {
  private static final int NEAREST = 3;

  private final CommandContext context;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  String file = "";

  @Mixin ReadingOptions reading = new ReadingOptions();

  SchemasGuessCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "guess";
  }

  @Override
  public Integer call() {
    var table = context.read(file, reading.options()).table();
    var ranked = new SchemaGuess(context.toolbox().catalogue()).rank(table);
    var fitting = ranked.stream().filter(SchemaGuess.Guess::fits).toList();
    if (fitting.isEmpty()) {
      context.console().err().println(context.texts().say("cli.schemas.no-fit"));
    }
    var told = fitting.isEmpty() ? ranked.stream().limit(NEAREST).toList() : fitting;
    for (var guess : told) {
      var entry = guess.entry();
      context.say("cli.schemas.guess", entry.name(), guess.score(), entry.title(), guess.reason());
    }
    return 0;
  }
}
