package fr.arpent.cli;

import fr.arpent.schema.draft.SchemaDraft;
import fr.arpent.schema.json.SchemaWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Drafts a schema from a file, to be looked over and edited. */
@Command(name = "draft")
final class SchemasDraftCommand implements Named {
  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
  String file = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OUT.json",
      descriptionKey = "out",
      defaultValue = "-")
  String out = "-";

  @Mixin ReadingOptions reading = new ReadingOptions();

  SchemasDraftCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "draft";
  }

  @Override
  public Integer call() {
    var read = context.read(file, reading.options());
    context.tellRead(read);
    var text = SchemaWriter.pretty(SchemaDraft.of(read.table()));
    context
        .console()
        .write(out, file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    return 0;
  }
}
