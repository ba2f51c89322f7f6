package fr.arpent.schema.json;

import fr.arpent.schema.type.AnyType;
import fr.arpent.schema.type.ArrayType;
import fr.arpent.schema.type.BooleanType;
import fr.arpent.schema.type.DateTimeType;
import fr.arpent.schema.type.DateType;
import fr.arpent.schema.type.DurationType;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.GeoJsonType;
import fr.arpent.schema.type.GeoPointType;
import fr.arpent.schema.type.IntegerType;
import fr.arpent.schema.type.ListType;
import fr.arpent.schema.type.NumberType;
import fr.arpent.schema.type.ObjectType;
import fr.arpent.schema.type.StringType;
import fr.arpent.schema.type.TimeType;
import fr.arpent.schema.type.YearMonthType;
import fr.arpent.schema.type.YearType;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the type of a field with its format and properties. A field without type is text. */
final class TypeReader {
  private TypeReader() {}

  static FieldType read(Node node, String field) throws SchemaRefused {
    var type = node.text("type").orElse("string");
    var format = node.text("format").orElse("default");
    return switch (type) {
      case "any" -> new AnyType();
      case "string" -> new StringType(form(StringType.Form.class, format, field));
      case "integer" -> new IntegerType(node.yes("bareNumber", true));
      case "number" -> number(node);
      case "boolean" ->
          new BooleanType(
              words(node, "trueValues", BooleanType.DEFAULT_YES),
              words(node, "falseValues", BooleanType.DEFAULT_NO));
      case "date" -> DateType.of(format);
      case "time" -> TimeType.of(format);
      case "datetime" -> DateTimeType.of(format);
      case "year" -> new YearType();
      case "yearmonth" -> new YearMonthType();
      case "duration" -> new DurationType();
      case "geopoint" -> new GeoPointType(form(GeoPointType.Form.class, format, field));
      case "geojson" -> new GeoJsonType(form(GeoJsonType.Form.class, format, field));
      case "object" -> new ObjectType();
      case "array" -> array(node, field);
      case "list" -> list(node, field);
      default -> throw new SchemaRefused("schema.type-unknown", type, field);
    };
  }

  private static <E extends Enum<E>> E form(Class<E> forms, String word, String field)
      throws SchemaRefused {
    for (var form : forms.getEnumConstants()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(word)) {
        return form;
      }
    }
    throw new SchemaRefused("schema.format-unknown", word, field);
  }

  private static NumberType number(Node node) {
    var named = node.has("groupChar") || node.has("decimalChar") || node.has("bareNumber");
    var style =
        named
            ? new NumberType.Style(
                node.get("groupChar") instanceof String group ? group : "",
                node.get("decimalChar") instanceof String decimal ? decimal : ".",
                node.yes("bareNumber", true),
                true)
            : NumberType.Style.NONE;
    return new NumberType(style, node.yes("floatNumber", false));
  }

  private static List<String> words(Node node, String key, List<String> otherwise) {
    return node.get(key) instanceof List<?> list
        ? list.stream().map(Texts::of).toList()
        : otherwise;
  }

  private static ArrayType array(Node node, String field) throws SchemaRefused {
    return new ArrayType(
        node.get("arrayItem") instanceof Map<?, ?> item ? read(new Node(item), field) : null);
  }

  private static ListType list(Node node, String field) throws SchemaRefused {
    var delimiter = node.get("delimiter") instanceof String text && !text.isEmpty() ? text : ",";
    var item = node.text("itemType").orElse("string");
    return new ListType(delimiter, read(new Node(Map.of("type", item)), field));
  }
}
