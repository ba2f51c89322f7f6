package fr.arpent.schema.constraint;

import fr.arpent.schema.type.Json;
import java.util.List;

/**
 * Each element of a list must keep a rule; elements that are no value only break that one must be
 * there.
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
    return !(value instanceof List<?> list) || list.stream().allMatch(this::holds);
  }

  private boolean holds(Object item) {
    return item.equals(Json.NULL) ? !rule.equals(Required.RULE) : rule.holds(item, item.toString());
  }
}
