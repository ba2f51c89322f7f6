package fr.arpent.schema.json;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.schema.CustomCheck;
import fr.arpent.schema.Field;
import fr.arpent.schema.FieldsMatch;
import fr.arpent.schema.Origin;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.type.Json;
import fr.arpent.schema.type.JsonException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads Table Schema's JSON, version 1 and 2. Refuses what the national validator refuses; a
 * pattern or bound on which that one breaks off is refused here as well.
 */
public final class SchemaReader {
  private SchemaReader() {}

  /**
   * The schema that {@code json} says.
   *
   * @param file the file's name, for its problems and as the schema's name where it has none
   * @throws ProblemException when it is no schema, with the sentence that says why
   */
  public static TableSchema read(String json, String file) {
    try {
      var object =
          Node.object(Json.parseOrThrow(json.startsWith("\ufeff") ? json.substring(1) : json));
      return schema(object, file);
    } catch (JsonException e) {
      var message = Message.of("schema.not-json", e.line(), e.column());
      throw new ProblemException(new Problem(message, Place.file(file)), e);
    } catch (SchemaRefused e) {
      throw new ProblemException(new Problem(e.why(), Place.file(file)), e);
    }
  }

  private static TableSchema schema(Node json, String file) throws SchemaRefused {
    Members.requireOfSchema(json);
    var missing = MissingReader.read(json).orElse(TableSchema.EMPTY_IS_MISSING);
    var fields = fields(json, missing);
    var keys = KeysReader.read(json, fields.stream().map(Field::name).toList());
    return new TableSchema(
        origin(json, file), fields, missing, fieldsMatch(json), keys, customChecks(json));
  }

  private static List<Field> fields(Node json, List<String> missing) throws SchemaRefused {
    if (!(json.get("fields") instanceof List<?> list)) {
      throw new SchemaRefused("schema.no-fields");
    }
    var fields = new ArrayList<Field>();
    var names = new HashSet<String>();
    for (Object element : list) {
      var field = FieldReader.read(element, missing, fields.size() + 1);
      if (!names.add(field.name())) {
        throw new SchemaRefused("schema.field-twice", field.name());
      }
      fields.add(field);
    }
    return fields;
  }

  private static FieldsMatch fieldsMatch(Node json) throws SchemaRefused {
    var written = json.get("fieldsMatch");
    var word = written instanceof List<?> list && !list.isEmpty() ? list.getFirst() : written;
    if (word == null) {
      return FieldsMatch.EXACT;
    }
    try {
      return FieldsMatch.valueOf(word.toString().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new SchemaRefused("schema.fields-match-unknown", word.toString(), e);
    }
  }

  private static List<CustomCheck> customChecks(Node json) {
    var checks = new ArrayList<CustomCheck>();
    for (Object element : json.list("custom_checks")) {
      if (element instanceof Map<?, ?> map && map.get("name") instanceof String name) {
        checks.add(new CustomCheck(name, parameters(map.get("params"))));
      }
    }
    return checks;
  }

  private static Map<String, Object> parameters(@Nullable Object json) {
    var parameters = new HashMap<String, Object>();
    if (json instanceof Map<?, ?> map) {
      map.forEach((key, value) -> parameters.put(key.toString(), value));
    }
    return parameters;
  }

  private static Origin origin(Node json, String file) {
    return new Origin(
        json.text("name").orElse(file),
        json.text("version"),
        json.text("owner"),
        json.text("title"),
        json.text("description"),
        json.text("homepage").or(() -> json.text("path")),
        licence(json));
  }

  private static Optional<String> licence(Node json) {
    for (Object licence : json.list("licenses")) {
      if (licence instanceof Map<?, ?> map && map.get("name") instanceof String name) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }
}
