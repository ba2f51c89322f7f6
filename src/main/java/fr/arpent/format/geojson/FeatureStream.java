package fr.arpent.format.geojson;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Goes through the text and hands on one feature after another: those of a collection, of an array,
 * of several texts one after another, or a single one; a bare geometry is a feature without
 * properties. Only one feature is held at a time.
 */
final class FeatureStream {
  private static final Set<String> OF_A_FEATURE = Set.of("geometry", "properties");
  private static final List<String> OF_A_GEOMETRY = List.of("coordinates", "geometries");

  private final JsonReader json;
  private final Consumer<JsonElement> features;
  private final JsonObject members = new JsonObject();

  /**
   * A stream over {@code text}.
   *
   * @param features takes each element that stands where a feature should
   */
  FeatureStream(Reader text, Consumer<JsonElement> features) {
    json = new JsonReader(new Separators(text));
    json.setStrictness(Strictness.LENIENT);
    this.features = features;
  }

  /** The members of the collection beside its features, as far as it was read. */
  JsonObject members() {
    return members;
  }

  /**
   * Reads to the end.
   *
   * @throws IOException when the text is cut or broken
   * @throws com.google.gson.JsonParseException likewise
   */
  void read() throws IOException {
    do {
      value();
    } while (json.peek() != JsonToken.END_DOCUMENT);
  }

  private void value() throws IOException {
    switch (json.peek()) {
      case BEGIN_ARRAY -> array();
      case BEGIN_OBJECT -> object();
      default -> features.accept(JsonParser.parseReader(json));
    }
  }

  private void array() throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      features.accept(JsonParser.parseReader(json));
    }
    json.endArray();
  }

  /** What an object is shows by its members, its type may come last. */
  private void object() throws IOException {
    var own = new JsonObject();
    var collection = false;
    json.beginObject();
    while (json.hasNext()) {
      var name = json.nextName();
      if (name.equals("features") && json.peek() == JsonToken.BEGIN_ARRAY) {
        collection = true;
        array();
      } else {
        own.add(name, JsonParser.parseReader(json));
      }
    }
    json.endObject();
    if (collection) {
      own.entrySet().forEach(member -> members.add(member.getKey(), member.getValue()));
    } else {
      features.accept(own);
    }
  }

  /** {@code element} as a feature; a bare geometry is put into one, anything else stays. */
  static JsonElement asFeature(JsonElement element) {
    if (!(element instanceof JsonObject object)
        || OF_A_FEATURE.stream().anyMatch(object::has)
        || OF_A_GEOMETRY.stream().noneMatch(object::has)) {
      return element;
    }
    var feature = new JsonObject();
    feature.add("geometry", object);
    return feature;
  }
}
