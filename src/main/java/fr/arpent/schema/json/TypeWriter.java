package fr.arpent.schema.json;

import com.google.gson.JsonObject;
import fr.arpent.schema.type.ArrayType;
import fr.arpent.schema.type.BooleanType;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.IntegerType;
import fr.arpent.schema.type.ListType;
import fr.arpent.schema.type.NumberType;

/** Writes the type of a field with its format and properties; {@link TypeReader} reads it back. */
final class TypeWriter {
  private TypeWriter() {}

  static void write(FieldType type, JsonObject json) {
    json.addProperty("type", type.name());
    if (!type.format().equals("default")) {
      json.addProperty("format", type.format());
    }
    switch (type) {
      case BooleanType words -> words(words, json);
      case IntegerType whole when !whole.bare() -> json.addProperty("bareNumber", false);
      case NumberType number -> number(number, json);
      case ArrayType array -> item(array, json);
      case ListType list -> list(list, json);
      default -> {}
    }
  }

  private static void words(BooleanType type, JsonObject json) {
    if (!type.yes().equals(BooleanType.DEFAULT_YES)) {
      json.add("trueValues", SchemaWriter.texts(type.yes()));
    }
    if (!type.no().equals(BooleanType.DEFAULT_NO)) {
      json.add("falseValues", SchemaWriter.texts(type.no()));
    }
  }

  private static void number(NumberType type, JsonObject json) {
    if (type.style().named()) {
      json.addProperty("groupChar", type.style().group());
      json.addProperty("decimalChar", type.style().decimal());
      json.addProperty("bareNumber", type.style().bare());
    }
    if (type.real()) {
      json.addProperty("floatNumber", true);
    }
  }

  private static void item(ArrayType type, JsonObject json) {
    var item = type.item();
    if (item != null) {
      var inner = new JsonObject();
      write(item, inner);
      json.add("arrayItem", inner);
    }
  }

  private static void list(ListType type, JsonObject json) {
    json.addProperty("delimiter", type.delimiter());
    json.addProperty("itemType", type.item().name());
  }
}
