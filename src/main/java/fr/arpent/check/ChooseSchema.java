package fr.arpent.check;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.base.Message;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.json.SchemaWriter;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.Needs;
import fr.arpent.step.Operation;
import fr.arpent.step.OperationKind;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.TableId;
import java.util.List;
import java.util.Optional;

/**
 * Chooses what a table should be. The matching of columns to an earlier schema is forgotten.
 *
 * @param schema empty for none
 */
public record ChooseSchema(TableId table, Optional<TableSchema> schema) implements Operation {

  /** How it is stored. */
  public static final OperationKind KIND =
      new OperationKind("check.choose-schema/1", ChooseSchema::read);

  @Override
  public String kind() {
    return KIND.kind();
  }

  @Override
  public Needs needs() {
    return Needs.NONE;
  }

  @Override
  public Change run(Work work) {
    var json = schema.map(SchemaWriter::write).orElse(null);
    var choose = new SetSetting(table, CheckSettings.SCHEMA, json);
    return work.state().get(table).setting(CheckSettings.MATCHING).isEmpty()
        ? choose
        : Group.of(List.of(choose, new SetSetting(table, CheckSettings.MATCHING, null)));
  }

  @Override
  public JsonObject parameters() {
    var json = new JsonObject();
    schema.ifPresent(s -> json.add("schema", JsonParser.parseString(SchemaWriter.write(s))));
    return json;
  }

  private static ChooseSchema read(TableId table, JsonObject json) {
    return new ChooseSchema(
        table,
        Optional.ofNullable(json.get("schema"))
            .map(schema -> SchemaReader.read(schema.toString(), CheckSettings.SCHEMA)));
  }

  @Override
  public Message words(Change happened) {
    return schema
        .map(s -> Message.of("check.schema.chosen", s.origin().title().orElse(s.name())))
        .orElseGet(() -> Message.of("check.schema.none"));
  }
}
