package fr.arpent.ui.kept;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowFilter;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A {@link RowFilter} as JSON. */
final class FilterJson {
  private FilterJson() {}

  static JsonObject write(RowFilter filter) {
    var column = filter.column();
    var json = column == null ? new JsonObject() : column.toJson();
    switch (filter) {
      case RowFilter.Values values -> json.add("values", array(values.texts()));
      case RowFilter.Holding holding -> json.addProperty("holding", holding.text());
      case RowFilter.Worst worst -> json.addProperty("worst", worst.level().name());
      case RowFilter.States states ->
          json.add("states", array(states.states().stream().map(Enum::name).toList()));
      case RowFilter.Rows rows -> {
        json.addProperty("rows", rows.rows().toString());
        json.add("words", words(rows.words()));
      }
    }
    return json;
  }

  static RowFilter read(JsonObject json) {
    if (json.has("states")) {
      return new RowFilter.States(
          texts(json, "states").stream().map(PointState::valueOf).collect(Collectors.toSet()));
    }
    if (json.has("rows")) {
      return new RowFilter.Rows(
          words(json.getAsJsonObject("words")), RowSet.parse(json.get("rows").getAsString()));
    }
    if (json.has("worst")) {
      return new RowFilter.Worst(
          json.has("column") ? ColumnRef.read(json) : null,
          CellMark.Level.valueOf(json.get("worst").getAsString()));
    }
    return json.has("values")
        ? new RowFilter.Values(ColumnRef.read(json), texts(json, "values"))
        : new RowFilter.Holding(ColumnRef.read(json), json.get("holding").getAsString());
  }

  /** Facts are texts, numbers or messages; anything else is kept as it reads. */
  private static JsonObject words(Message message) {
    var facts = new JsonArray();
    for (var fact : message.facts()) {
      switch (fact) {
        case Message inner -> facts.add(words(inner));
        case Number number -> facts.add(number);
        default -> facts.add(fact.toString());
      }
    }
    var json = new JsonObject();
    json.addProperty("code", message.code());
    json.add("facts", facts);
    return json;
  }

  private static Message words(JsonObject json) {
    var facts =
        StreamSupport.stream(json.getAsJsonArray("facts").spliterator(), false)
            .map(FilterJson::fact)
            .toArray();
    return Message.of(json.get("code").getAsString(), facts);
  }

  private static Object fact(JsonElement fact) {
    if (fact.isJsonObject()) {
      return words(fact.getAsJsonObject());
    }
    var plain = fact.getAsJsonPrimitive();
    return plain.isNumber() ? (Object) plain.getAsBigDecimal() : plain.getAsString();
  }

  private static JsonArray array(Collection<String> texts) {
    var array = new JsonArray();
    texts.stream().sorted().forEach(array::add);
    return array;
  }

  private static Set<String> texts(JsonObject json, String name) {
    return StreamSupport.stream(json.getAsJsonArray(name).spliterator(), false)
        .map(JsonElement::getAsString)
        .collect(Collectors.toSet());
  }
}
