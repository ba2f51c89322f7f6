package fr.arpent.geo.layer;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads the features of a GeoJSON file one after another, members in any order (RFC 7946, and the
 * {@code crs} member of 2008). A feature without geometry is passed over.
 */
final class FeatureReader {
  private static final int DEEPEST = 8;
  private final JsonReader json;
  private String crs = "";

  FeatureReader(Reader in) {
    json = new JsonReader(in);
  }

  /** What the file calls its system of coordinates, once it was read; empty when it does not. */
  String crs() {
    return crs;
  }

  /**
   * Hands each feature to {@code found}.
   *
   * @throws IOException when the file is not JSON or is cut off; those before were handed over
   * @throws IllegalStateException when it is JSON of another shape
   */
  void read(Consumer<Feature> found) throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "features" -> features(found);
        case "crs" -> readCrs();
        default -> json.skipValue();
      }
    }
    json.endObject();
  }

  private void features(Consumer<Feature> found) throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      var feature = feature();
      if (!feature.parts().isEmpty()) {
        found.accept(feature);
      }
    }
    json.endArray();
  }

  private Feature feature() throws IOException {
    var shape = new Shape();
    Map<String, String> properties = Map.of();
    json.beginObject();
    while (json.hasNext()) {
      var name = json.nextName();
      if (json.peek() == JsonToken.NULL) {
        json.nextNull();
      } else if ("geometry".equals(name)) {
        shape.read();
      } else if ("properties".equals(name)) {
        properties = properties();
      } else {
        json.skipValue();
      }
    }
    json.endObject();
    return new Feature(shape.type, shape.parts, properties);
  }

  private Map<String, String> properties() throws IOException {
    var properties = new LinkedHashMap<String, String>();
    json.beginObject();
    while (json.hasNext()) {
      var name = json.nextName();
      switch (json.peek()) {
        case STRING, NUMBER -> properties.put(name, json.nextString());
        case BOOLEAN -> properties.put(name, String.valueOf(json.nextBoolean()));
        default -> json.skipValue();
      }
    }
    json.endObject();
    return properties;
  }

  private void readCrs() throws IOException {
    json.beginObject();
    while (json.hasNext()) {
      if ("properties".equals(json.nextName()) && json.peek() == JsonToken.BEGIN_OBJECT) {
        crs = properties().getOrDefault("name", "");
      } else {
        json.skipValue();
      }
    }
    json.endObject();
  }

  /** A geometry while it is read. */
  private final class Shape {
    private String type = "";
    private final List<double[]> parts = new ArrayList<>();

    void read() throws IOException {
      json.beginObject();
      while (json.hasNext()) {
        switch (json.nextName()) {
          case "type" -> type = json.nextString();
          case "coordinates" -> coordinates();
          default -> json.skipValue();
        }
      }
      json.endObject();
    }

    private void coordinates() throws IOException {
      json.beginArray();
      if (json.peek() == JsonToken.NUMBER) {
        parts.add(position());
      } else {
        inside(1);
      }
      json.endArray();
    }

    /** The inside of an array of arrays: of positions, or of arrays of such. */
    private void inside(int depth) throws IOException {
      var line = new double[8];
      var length = 0;
      while (json.hasNext()) {
        json.beginArray();
        if (json.peek() == JsonToken.NUMBER) {
          var position = position();
          line = length + 2 > line.length ? Arrays.copyOf(line, length * 2) : line;
          line[length++] = position[0];
          line[length++] = position[1];
        } else if (depth < DEEPEST) {
          inside(depth + 1);
        } else {
          throw new IllegalStateException("coordinates nested too deep");
        }
        json.endArray();
      }
      if (length > 0) {
        parts.add(Arrays.copyOf(line, length));
      }
    }

    private double[] position() throws IOException {
      var position = new double[] {json.nextDouble(), json.nextDouble()};
      while (json.hasNext()) {
        json.skipValue(); // height
      }
      return position;
    }
  }
}
