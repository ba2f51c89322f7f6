package fr.arpent.cli;

import fr.arpent.base.Message;
import fr.arpent.check.Expectation;
import fr.arpent.schema.Field;
import fr.arpent.schema.Origin;
import fr.arpent.schema.catalogue.OwnWords;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells what a schema asks for. */
@Command(name = "show")
final class SchemasShowCommand implements Named {
  private final CommandContext context;

  @Parameters(paramLabel = "S", descriptionKey = "schema")
  String named = "";

  SchemasShowCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "show";
  }

  @Override
  public Integer call() {
    var schema = context.toolbox().schema(named);
    origin(schema.origin());
    context.say("cli.schemas.fields", schema.fields().size());
    schema.fields().forEach(field -> field(schema.origin(), field));
    schema.customChecks().forEach(check -> context.say("cli.schemas.custom", check.name()));
    return 0;
  }

  private void origin(Origin origin) {
    context.print(origin.name() + origin.version().map(v -> " " + v).orElse(""));
    origin.title().ifPresent(context::print);
    OwnWords.about(origin)
        .filter(words -> context.texts().has(words.code()))
        .map(context.texts()::say)
        .or(origin::description)
        .ifPresent(context::print);
    fact("owner", origin.owner());
    fact("licence", origin.licence());
    fact("source", origin.source());
  }

  private void fact(String word, Optional<String> fact) {
    fact.ifPresent(text -> context.say("cli.schemas." + word, text));
  }

  private void field(Origin origin, Field field) {
    context.say(
        field.required() ? "cli.schemas.required" : "cli.schemas.optional",
        field.name(),
        Message.of("schema.type." + field.type().name()),
        Expectation.of(field));
    OwnWords.about(origin, field)
        .filter(words -> context.texts().has(words.code()))
        .ifPresent(words -> context.say("cli.schemas.words", words));
  }
}
