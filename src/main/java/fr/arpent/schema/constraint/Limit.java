package fr.arpent.schema.constraint;

import fr.arpent.schema.type.Values;

/**
 * A value must not go beyond a bound. {@code NaN} is beyond every bound.
 *
 * @param bound the bound as the field's type reads it
 * @param text the bound as the schema writes it
 * @param least true where the bound is the lowest value allowed, false for the highest
 * @param open true where the bound itself is not allowed (version 2 of the specification)
 */
public record Limit(Object bound, String text, boolean least, boolean open) implements Constraint {

  @Override
  public String name() {
    return open ? least ? "exclusiveMinimum" : "exclusiveMaximum" : least ? "minimum" : "maximum";
  }

  @Override
  public boolean holds(Object value, String written) {
    if (Values.isNaN(value)) {
      return false;
    }
    var order = Values.compare(value, bound);
    return order == 0 ? !open : least == order > 0;
  }
}
