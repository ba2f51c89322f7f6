package fr.arpent.schema.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import fr.arpent.schema.type.Json;
import java.util.List;
import java.util.Map;

/** Writes back pieces of JSON that {@link Json} read and a schema keeps as they are. */
final class Trees {
  private Trees() {}

  static JsonElement of(Object json) {
    return switch (json) {
      case Map<?, ?> map -> {
        var object = new JsonObject();
        map.forEach((key, value) -> object.add(key.toString(), of(value)));
        yield object;
      }
      case List<?> list -> {
        var array = new JsonArray(list.size());
        list.forEach(element -> array.add(of(element)));
        yield array;
      }
      case Boolean yes -> new JsonPrimitive(yes);
      case Number number -> new JsonPrimitive(number);
      default -> json.equals(Json.NULL) ? JsonNull.INSTANCE : new JsonPrimitive(json.toString());
    };
  }
}
