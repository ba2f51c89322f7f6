package fr.arpent.schema.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import fr.arpent.schema.Field;
import fr.arpent.schema.constraint.Constraint;
import fr.arpent.schema.constraint.EachItem;
import fr.arpent.schema.constraint.EnumRule;
import fr.arpent.schema.constraint.JsonShape;
import fr.arpent.schema.constraint.Length;
import fr.arpent.schema.constraint.Limit;
import fr.arpent.schema.constraint.PatternRule;
import fr.arpent.schema.constraint.Required;
import fr.arpent.schema.constraint.Unique;
import fr.arpent.schema.type.ArrayType;
import fr.arpent.schema.type.FieldType;

/** Writes the constraints of a field; {@link ConstraintReader} reads them back. */
final class ConstraintWriter {
  private ConstraintWriter() {}

  static void write(Field field, JsonObject json) {
    var own = new JsonObject();
    var items = new JsonObject();
    for (var rule : field.constraints()) {
      if (rule instanceof EachItem each && field.type() instanceof ArrayType array) {
        var item = array.item();
        items.add(each.name(), value(each.rule(), item == null ? array : item));
      } else {
        own.add(rule.name(), value(rule, field.type()));
      }
    }
    if (!own.isEmpty()) {
      json.add("constraints", own);
    }
    if (!items.isEmpty()) {
      json.getAsJsonObject("arrayItem").add("constraints", items);
    }
  }

  private static JsonElement value(Constraint rule, FieldType type) {
    return switch (rule) {
      case Required _, Unique _ -> new JsonPrimitive(true);
      case Length length -> new JsonPrimitive(length.count());
      case Limit limit -> Examples.write(limit.text(), type, limit.bound()::equals);
      case PatternRule pattern -> new JsonPrimitive(pattern.source());
      case EnumRule list -> list(list, type);
      case JsonShape shape -> Trees.of(shape.schema());
      case EachItem each -> value(each.rule(), type);
    };
  }

  private static JsonArray list(EnumRule rule, FieldType type) {
    var array = new JsonArray(rule.texts().size());
    rule.texts()
        .forEach(
            text ->
                array.add(
                    Examples.write(
                        text, type, read -> read == null || rule.values().contains(read))));
    return array;
  }
}
