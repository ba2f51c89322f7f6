package fr.arpent.schema.constraint;

/** A value must be there. */
public record Required() implements Constraint {

  /** The one rule of this class. */
  public static final Required RULE = new Required();

  @Override
  public String name() {
    return "required";
  }

  @Override
  public boolean holds(Object value, String text) {
    return true;
  }
}
