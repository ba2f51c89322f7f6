package fr.arpent.schema.constraint;

import fr.arpent.schema.type.Json;
import java.util.List;

/**
 * Each element of a list must keep a rule; elements that are no value pass.
 *
 * @param rule what each must keep
 */
public record EachItem(Constraint rule) implements Constraint {

  @Override
  public String name() {
    return rule.name();
  }

  @Override
  public boolean holds(Object value, String text) {
    return !(value instanceof List<?> list)
        || list.stream()
            .allMatch(item -> item.equals(Json.NULL) || rule.holds(item, item.toString()));
  }
}
