package fr.arpent.check;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.check.Decisions.Left;
import fr.arpent.check.matching.Matching;
import fr.arpent.check.repair.DateOrder;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.step.TableState;
import fr.arpent.table.ColumnId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a table that say how it is checked, as steps keep them.
 *
 * <ul>
 *   <li>{@code schema}: the schema itself, as JSON, so that a project gives the same findings years
 *       later and on a machine that lacks the schema;
 *   <li>{@code schema.matching}: an object, a column's id to a field's name;
 *   <li>{@code check.left}: a list of findings left as they are;
 *   <li>{@code check.date-order}: an object, a column's id to {@code DAY_FIRST} or {@code
 *       MONTH_FIRST}.
 * </ul>
 */
public final class CheckSettings {
  /** Key of the schema. */
  public static final String SCHEMA = "schema";

  /** Key of the matching of columns. */
  public static final String MATCHING = "schema.matching";

  /** Key of the findings left as they are. */
  public static final String LEFT = "check.left";

  /** Key of the orders of dates. */
  public static final String DATE_ORDER = "check.date-order";

  private CheckSettings() {}

  /**
   * The schema of a table.
   *
   * @throws fr.arpent.base.ProblemException when it cannot be read
   */
  public static Optional<TableSchema> schema(TableState state) {
    return state.setting(SCHEMA).map(json -> SchemaReader.read(json, SCHEMA));
  }

  /** The matching of a table. */
  public static Matching matching(TableState state) {
    var fields = new LinkedHashMap<ColumnId, String>();
    object(state, MATCHING)
        .asMap()
        .forEach((id, name) -> fields.put(column(id), name.getAsString()));
    return new Matching(fields);
  }

  /** {@code matching} as the setting keeps it. */
  public static String write(Matching matching) {
    var json = new JsonObject();
    matching.fields().forEach((id, name) -> json.addProperty(String.valueOf(id.value()), name));
    return json.toString();
  }

  /** What was decided about the findings of a table. */
  public static Decisions decisions(TableState state) {
    var left = new ArrayList<Left>();
    state
        .setting(LEFT)
        .ifPresent(
            json ->
                JsonParser.parseString(json)
                    .getAsJsonArray()
                    .forEach(e -> left.add(left(e.getAsJsonObject()))));
    var orders = new LinkedHashMap<ColumnId, DateOrder>();
    object(state, DATE_ORDER)
        .asMap()
        .forEach((id, order) -> orders.put(column(id), DateOrder.valueOf(order.getAsString())));
    return new Decisions(left, orders);
  }

  /** Findings left as they are, as the setting keeps them. */
  public static String writeLeft(List<Left> left) {
    var array = new JsonArray();
    for (var one : left) {
      var json = new JsonObject();
      var column = one.column();
      if (column != null) {
        json.addProperty("column", column.value());
      }
      json.addProperty("key", one.key());
      one.value().ifPresent(value -> json.addProperty("value", value));
      json.addProperty("reason", one.reason());
      array.add(json);
    }
    return array.toString();
  }

  /** Orders of dates as the setting keeps them. */
  public static String writeOrders(Map<ColumnId, DateOrder> orders) {
    var json = new JsonObject();
    orders.forEach((id, order) -> json.addProperty(String.valueOf(id.value()), order.name()));
    return json.toString();
  }

  private static Left left(JsonObject json) {
    return new Left(
        json.has("column") ? new ColumnId(json.get("column").getAsInt()) : null,
        json.get("key").getAsString(),
        json.has("value") ? Optional.of(json.get("value").getAsString()) : Optional.empty(),
        json.get("reason").getAsString());
  }

  private static JsonObject object(TableState state, String key) {
    return state
        .setting(key)
        .map(json -> JsonParser.parseString(json).getAsJsonObject())
        .orElseGet(JsonObject::new);
  }

  private static ColumnId column(String id) {
    return new ColumnId(Integer.parseInt(id));
  }
}
