package fr.arpent.schema.type;

import org.jspecify.annotations.Nullable;

/** A text that is no value. */
public enum NoValue implements Reading {
  /** The text stands for "no value". */
  MISSING,
  /** The text is not of the field's type. */
  UNREADABLE;

  @Override
  public @Nullable Object orNull() {
    return null;
  }
}
