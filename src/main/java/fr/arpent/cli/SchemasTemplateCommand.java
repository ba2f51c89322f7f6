package fr.arpent.cli;

import fr.arpent.publish.Conforming;
import fr.arpent.publish.workbook.TemplateWorkbook;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes an empty file to fill as a schema asks; a workbook with lists to choose from. */
@Command(name = "template")
final class SchemasTemplateCommand implements Named {
  private static final String WORKBOOK = "xlsx";

  private final CommandContext context;

  @Parameters(index = "0", paramLabel = "S", descriptionKey = "schema")
  String named = "";

  @Parameters(index = "1", paramLabel = "OUT.csv|OUT.xlsx", descriptionKey = "out")
  String out = "";

  SchemasTemplateCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "template";
  }

  @Override
  public Integer call() {
    var schema = context.toolbox().schema(named);
    var format = context.format(out, null);
    if (format.id().equals(WORKBOOK)) {
      var template = new TemplateWorkbook(context.texts());
      context.console().write(out, named, stream -> template.write(schema, stream));
    } else {
      context.write(empty(schema), format, out, named);
    }
    return 0;
  }

  private static Table empty(TableSchema schema) {
    var nothing = new TableBuilder(List.of()).build(new TableId("t1"), schema.name());
    return Conforming.to(schema).of(nothing);
  }
}
