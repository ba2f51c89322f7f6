package fr.arpent.schema.type;

import org.jspecify.annotations.Nullable;

/** What a text is in a field. */
public sealed interface Reading permits NoValue, Reading.Value {

  /** The value, or null when there is none. */
  @Nullable Object orNull();

  /** A value; never null. */
  record Value(Object value) implements Reading {
    @Override
    public Object orNull() {
      return value;
    }
  }
}
