package fr.arpent.schema;

import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.type.FieldType;
import org.jspecify.annotations.Nullable;

/** Fields for tests, from the JSON that a schema would hold. */
public final class Fields {
  private Fields() {}

  /** A field of {@code json}, in which a back-quote stands for a quote and the name is left out. */
  public static Field of(String json) {
    var inner = json.replace('`', '"').strip();
    var comma = inner.equals("{}") ? "" : ",";
    return SchemaReader.read(
            "{\"fields\":[{\"name\":\"f\"" + comma + inner.substring(1) + "]}", "f")
        .fields()
        .getFirst();
  }

  /** The type of {@link #of}. */
  public static FieldType type(String json) {
    return of(json).type();
  }

  /** What {@code text} is in {@code type}; null when it is nothing. */
  public static @Nullable Object value(FieldType type, String text) {
    return type.read(text);
  }

  /** Whether the value of {@code text} keeps every constraint of {@code field}. */
  public static boolean holds(Field field, String text) {
    var value = field.type().read(text);
    if (value == null) {
      throw new AssertionError("«" + text + "» is not of the type of " + field);
    }
    return field.constraints().stream().allMatch(rule -> rule.holds(value, text));
  }
}
