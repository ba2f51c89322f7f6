package fr.arpent.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.format.Reading;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what was recognised about a file. */
@Command(name = "inspect")
final class InspectCommand implements Named {
  private static final List<String> FACTS =
      List.of("file", "format", "encoding", "delimiter", "quote", "headerRow", "sheet", "rows");

  private final CommandContext context;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  String file = "";

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  AnswerForm form = AnswerForm.TEXT;

  InspectCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "inspect";
  }

  @Override
  public Integer call() {
    var read = context.read(file, reading.options());
    var json = new Inspection(file, read, context.texts()).json();
    switch (form) {
      case JSON ->
          context.print(
              new GsonBuilder().serializeNulls().disableHtmlEscaping().create().toJson(json));
      case TEXT -> lines(json, read);
    }
    return 0;
  }

  private void lines(JsonObject json, Reading read) {
    for (var fact : FACTS) {
      var value = json.get(fact);
      if (!value.isJsonNull()) {
        context.say("cli.inspect." + fact, value.getAsString());
      }
    }
    Notices.encoding(read).map(context.texts()::say).ifPresent(context::print);
    json.getAsJsonArray("sheets")
        .forEach(sheet -> context.say("cli.inspect.part", sheet.getAsString()));
    for (var column : json.getAsJsonArray("columns")) {
      var facts = column.getAsJsonObject();
      context.say(
          "cli.inspect.column",
          facts.get("name").getAsString(),
          Message.of("schema.type." + facts.get("type").getAsString()),
          facts.get("distinct").getAsLong(),
          facts.get("empty").getAsLong());
    }
    for (var crs : json.getAsJsonArray("crs")) {
      var facts = crs.getAsJsonObject();
      context.say(
          "cli.inspect.crs",
          facts.get("epsg").getAsString(),
          columns(facts.get("x").getAsString(), facts.get("y").getAsString()),
          facts.get("score").getAsDouble());
    }
    json.getAsJsonArray("problems").forEach(noticed -> context.print(noticed.getAsString()));
  }

  private static Message columns(String x, String y) {
    return x.equals(y) ? Message.of("geo.columns.one", x) : Message.of("geo.columns.two", x, y);
  }
}
