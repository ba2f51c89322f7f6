package fr.arpent.schema.json;

import fr.arpent.schema.ForeignKey;
import fr.arpent.schema.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the keys of a schema: a name alone is a list of one. */
final class KeysReader {
  private KeysReader() {}

  static Keys read(Node json, List<String> names) throws SchemaRefused {
    var primary = known(json.texts("primaryKey"), names);
    var unique = new ArrayList<List<String>>();
    for (Object element : json.list("uniqueKeys")) {
      var key = new Node(Map.of("k", element)).texts("k");
      if (key.isEmpty()) {
        throw new SchemaRefused("schema.member", "uniqueKeys", Texts.of(element));
      }
      unique.add(known(key, names));
    }
    var foreign = new ArrayList<ForeignKey>();
    for (Object element : json.list("foreignKeys")) {
      if (!(element instanceof Map<?, ?> key)) {
        throw new SchemaRefused("schema.member", "foreignKeys", Texts.of(element));
      }
      foreign.add(foreign(new Node(key), names));
    }
    return new Keys(primary, unique, foreign);
  }

  private static ForeignKey foreign(Node json, List<String> names) throws SchemaRefused {
    var fields = known(json.texts("fields"), names);
    var reference = json.node("reference");
    var resource = reference.text("resource").orElse("");
    var there = reference.texts("fields");
    if (there.isEmpty() || fields.size() != there.size()) {
      throw new SchemaRefused("schema.key-lengths", String.join(", ", fields));
    }
    return new ForeignKey(fields, resource, resource.isEmpty() ? known(there, names) : there);
  }

  private static List<String> known(List<String> wanted, List<String> names) throws SchemaRefused {
    for (var name : wanted) {
      if (!names.contains(name)) {
        throw new SchemaRefused("schema.key-unknown", name);
      }
    }
    return wanted;
  }
}
