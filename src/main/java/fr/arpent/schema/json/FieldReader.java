package fr.arpent.schema.json;

import fr.arpent.schema.About;
import fr.arpent.schema.Field;
import fr.arpent.schema.constraint.Constraint;
import fr.arpent.schema.constraint.EachItem;
import fr.arpent.schema.type.ArrayType;
import fr.arpent.schema.type.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one field of a schema. */
final class FieldReader {
  private FieldReader() {}

  /**
   * The field that {@code json} says.
   *
   * @param missing the schema's missing values
   * @param number the field's place, counted from 1, for one that has no name
   */
  static Field read(Object json, List<String> missing, int number) throws SchemaRefused {
    if (!(json instanceof Map<?, ?> map) || !(map.get("name") instanceof String name)) {
      throw new SchemaRefused("schema.field-without-name", number);
    }
    var node = new Node(map);
    if (node.has("required")) {
      throw new SchemaRefused("schema.required-misplaced", name);
    }
    Members.requireOfField(node, name);
    var type = TypeReader.read(node, name);
    var own = MissingReader.read(node);
    checkExample(node.get("example"), type, name);
    return new Field(
        name,
        type,
        constraints(node, type, name),
        own.orElse(missing),
        own.isPresent(),
        about(node, type));
  }

  private static List<Constraint> constraints(Node node, FieldType type, String name)
      throws SchemaRefused {
    var constraints = new ArrayList<>(ConstraintReader.read(node, type, name));
    if (type instanceof ArrayType array && array.item() != null) {
      for (var rule : ConstraintReader.read(node.node("arrayItem"), array.item(), name)) {
        constraints.add(new EachItem(rule));
      }
    }
    return constraints;
  }

  private static About about(Node node, FieldType type) {
    var example =
        Optional.ofNullable(node.get("example"))
            .filter(written -> type.readJson(written) != null)
            .map(Texts::of);
    return new About(
        node.text("title"), node.text("description"), example.filter(e -> !e.isEmpty()));
  }

  /**
   * An example that its own field cannot read makes the schema wrong; an empty one says nothing.
   */
  private static void checkExample(@Nullable Object example, FieldType type, String name)
      throws SchemaRefused {
    if (example != null && !saysNothing(example) && type.readJson(example) == null) {
      throw new SchemaRefused("schema.example-refused", Texts.of(example), name);
    }
  }

  private static boolean saysNothing(Object example) {
    return example.equals("")
        || example.equals(false)
        || example.equals(0L)
        || example.equals(List.of())
        || example.equals(Map.of());
  }
}
