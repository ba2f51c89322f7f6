package fr.arpent.schema;

import fr.arpent.schema.constraint.Constraint;
import fr.arpent.schema.constraint.EnumRule;
import fr.arpent.schema.constraint.Required;
import fr.arpent.schema.type.FieldType;
import fr.arpent.schema.type.NoValue;
import fr.arpent.schema.type.Reading;
import java.util.List;
import java.util.Optional;

/**
 * One field of a schema.
 *
 * @param name what the header should say; unique in its schema
 * @param type how its texts are read
 * @param constraints the rules its values keep, in the order in which they are tried
 * @param missing the texts that stand for "no value": the field's own list or its schema's
 * @param ownMissing whether {@code missing} is the field's own list
 * @param about title, description and example, for people
 */
public record Field(
    String name,
    FieldType type,
    List<Constraint> constraints,
    List<String> missing,
    boolean ownMissing,
    About about) {

  public Field {
    constraints = List.copyOf(constraints);
    missing = List.copyOf(missing);
  }

  /** A field of {@code type} without rules, empty texts being missing. */
  public static Field of(String name, FieldType type) {
    return new Field(name, type, List.of(), TableSchema.EMPTY_IS_MISSING, false, About.NOTHING);
  }

  /** What {@code text} is in this field: missing, a value, or unreadable. Exactly as received. */
  public Reading read(String text) {
    if (missing.contains(text)) {
      return NoValue.MISSING;
    }
    var value = type.read(text);
    return value == null ? NoValue.UNREADABLE : new Reading.Value(value);
  }

  /** Whether a value must be there. */
  public boolean required() {
    return constraints.contains(Required.RULE);
  }

  /** The constraint of class {@code kind}, if the field has it. */
  public <C extends Constraint> Optional<C> constraint(Class<C> kind) {
    return constraints.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /** The texts that the field allows, as the schema writes them; empty when it lists none. */
  public List<String> allowed() {
    return constraint(EnumRule.class).map(EnumRule::texts).orElse(List.of());
  }

  /** An example, where the schema gives one or the type has a plain one. */
  public Optional<String> example() {
    return about.example().or(() -> allowed().stream().findFirst()).or(type::example);
  }
}
