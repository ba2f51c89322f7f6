package fr.arpent.schema.constraint;

/**
 * A rule that the values of a field keep. Immutable. Tried only on a value that its type could
 * read; all but {@link Required} pass where there is none.
 */
public sealed interface Constraint
    permits EachItem, EnumRule, JsonShape, Length, Limit, PatternRule, Required, Unique {

  /** The specification's word: {@code minLength}, {@code enum}… */
  String name();

  /**
   * Whether {@code value}, read from {@code text}, keeps it. {@link Required} and {@link Unique}
   * are not about one value: they always hold here.
   */
  boolean holds(Object value, String text);
}
