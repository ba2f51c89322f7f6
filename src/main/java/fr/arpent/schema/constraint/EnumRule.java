package fr.arpent.schema.constraint;

import fr.arpent.schema.type.Values;
import java.util.List;
import java.util.Set;

/**
 * A value must be one of a list, compared as values of the field's type.
 *
 * @param texts the entries as the schema writes them
 * @param values the entries as the type reads them; those it cannot read never match
 */
public record EnumRule(List<String> texts, Set<Object> values) implements Constraint {

  public EnumRule {
    texts = List.copyOf(texts);
    values = Set.copyOf(values);
  }

  @Override
  public String name() {
    return "enum";
  }

  @Override
  public boolean holds(Object value, String text) {
    return values.contains(value) && !Values.isNaN(value);
  }
}
