package fr.arpent.schema.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import fr.arpent.schema.CustomCheck;
import fr.arpent.schema.Field;
import fr.arpent.schema.FieldsMatch;
import fr.arpent.schema.ForeignKey;
import fr.arpent.schema.Origin;
import fr.arpent.schema.TableSchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes schemas as Table Schema's JSON; {@link SchemaReader} reads the same schema back. */
public final class SchemaWriter {
  private static final Gson LINE = gson().create();
  private static final Gson PRETTY = gson().setPrettyPrinting().create();

  private SchemaWriter() {}

  /** What the reader reads, the writer writes: null, and numbers that are none. */
  private static GsonBuilder gson() {
    return new GsonBuilder()
        .disableHtmlEscaping()
        .serializeNulls()
        .serializeSpecialFloatingPointValues();
  }

  /** {@code schema} on one line. */
  public static String write(TableSchema schema) {
    return LINE.toJson(json(schema));
  }

  /** {@code schema} for people to read and edit. */
  public static String pretty(TableSchema schema) {
    return PRETTY.toJson(json(schema)) + "\n";
  }

  private static JsonObject json(TableSchema schema) {
    var json = new JsonObject();
    origin(json, schema.origin());
    if (!schema.missing().equals(TableSchema.EMPTY_IS_MISSING)) {
      json.add("missingValues", texts(schema.missing()));
    }
    if (schema.fieldsMatch() != FieldsMatch.EXACT) {
      json.addProperty("fieldsMatch", schema.fieldsMatch().name().toLowerCase(Locale.ROOT));
    }
    var fields = new JsonArray();
    schema.fields().stream().map(SchemaWriter::field).forEach(fields::add);
    json.add("fields", fields);
    keys(json, schema);
    customChecks(json, schema.customChecks());
    return json;
  }

  private static void origin(JsonObject json, Origin origin) {
    json.addProperty("name", origin.name());
    add(json, "version", origin.version());
    add(json, "owner", origin.owner());
    add(json, "title", origin.title());
    add(json, "description", origin.description());
    add(json, "homepage", origin.source());
    if (origin.licence().isPresent()) {
      var licence = new JsonObject();
      licence.addProperty("name", origin.licence().get());
      var licences = new JsonArray();
      licences.add(licence);
      json.add("licenses", licences);
    }
  }

  private static JsonObject field(Field field) {
    var json = new JsonObject();
    json.addProperty("name", field.name());
    TypeWriter.write(field.type(), json);
    add(json, "title", field.about().title());
    add(json, "description", field.about().description());
    field
        .about()
        .example()
        .ifPresent(e -> json.add("example", Examples.write(e, field.type(), read -> read != null)));
    if (field.ownMissing()) {
      json.add("missingValues", texts(field.missing()));
    }
    ConstraintWriter.write(field, json);
    return json;
  }

  private static void keys(JsonObject json, TableSchema schema) {
    var keys = schema.keys();
    if (!keys.primary().isEmpty()) {
      json.add("primaryKey", texts(keys.primary()));
    }
    if (!keys.unique().isEmpty()) {
      var unique = new JsonArray();
      keys.unique().stream().map(SchemaWriter::texts).forEach(unique::add);
      json.add("uniqueKeys", unique);
    }
    if (!keys.foreign().isEmpty()) {
      var foreign = new JsonArray();
      keys.foreign().stream().map(SchemaWriter::foreign).forEach(foreign::add);
      json.add("foreignKeys", foreign);
    }
  }

  private static JsonObject foreign(ForeignKey key) {
    var reference = new JsonObject();
    reference.addProperty("resource", key.resource());
    reference.add("fields", texts(key.foreign()));
    var json = new JsonObject();
    json.add("fields", texts(key.fields()));
    json.add("reference", reference);
    return json;
  }

  private static void customChecks(JsonObject json, List<CustomCheck> checks) {
    if (checks.isEmpty()) {
      return;
    }
    var array = new JsonArray();
    for (var check : checks) {
      var one = new JsonObject();
      one.addProperty("name", check.name());
      one.add("params", Trees.of(check.parameters()));
      array.add(one);
    }
    json.add("custom_checks", array);
  }

  private static void add(JsonObject json, String key, Optional<String> text) {
    text.ifPresent(t -> json.addProperty(key, t));
  }

  static JsonArray texts(List<String> texts) {
    var array = new JsonArray(texts.size());
    texts.forEach(array::add);
    return array;
  }
}
