package fr.arpent.step;

import com.google.gson.JsonObject;
import fr.arpent.table.TableId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Steps in JSON. Holds the list of operations that can be read back; safe for all threads. */
public final class StepJson {
  private final Map<String, OperationKind> kinds;

  /**
   * Reads and writes steps whose operations are of {@code kinds}; others are read as {@link
   * UnknownOperation}s.
   */
  public StepJson(List<OperationKind> kinds) {
    this.kinds = kinds.stream().collect(Collectors.toMap(OperationKind::kind, k -> k));
  }

  /** {@code step} as JSON; tables it brings are kept in {@code tables}. */
  public JsonObject write(Step step, TableStore tables) {
    var json = new JsonObject();
    json.addProperty("id", step.id().value());
    var parent = step.parent();
    if (parent != null) {
      json.addProperty("parent", parent.value());
    }
    json.addProperty("author", step.author());
    json.addProperty("time", step.time().toString());
    json.add("asked", write(step.asked()));
    json.add("happened", ChangeJson.write(step.happened(), tables));
    return json;
  }

  /** The step that {@link #write(Step, TableStore)} made {@code json} of. */
  public Step read(JsonObject json, TableStore tables) {
    var parent = json.get("parent");
    return new Step(
        new StepId(json.get("id").getAsString()),
        parent == null ? null : new StepId(parent.getAsString()),
        json.get("author").getAsString(),
        Instant.parse(json.get("time").getAsString()),
        readOperation(json.getAsJsonObject("asked")),
        ChangeJson.read(json.getAsJsonObject("happened"), tables));
  }

  /** {@code operation} as JSON: its kind, table and parameters. */
  public JsonObject write(Operation operation) {
    var json = new JsonObject();
    json.addProperty("kind", operation.kind());
    json.addProperty("table", operation.table().value());
    json.add("parameters", operation.parameters());
    return json;
  }

  /** The operation that {@link #write(Operation)} made {@code json} of. */
  public Operation readOperation(JsonObject json) {
    var kind = json.get("kind").getAsString();
    var table = new TableId(json.get("table").getAsString());
    var parameters = json.getAsJsonObject("parameters");
    var known = kinds.get(kind);
    return known == null
        ? new UnknownOperation(kind, table, parameters)
        : known.reader().read(table, parameters);
  }
}
