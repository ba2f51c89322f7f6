package fr.arpent.schema.type;

import java.util.Set;

/** Takes every text as it is. */
public record AnyType() implements FieldType {

  @Override
  public String name() {
    return "any";
  }

  @Override
  public Object read(String text) {
    return text;
  }

  /** The JSON value itself: the text {@code 1} is not in the enum {@code [1]}. */
  @Override
  public Object readJson(Object json) {
    return json;
  }

  @Override
  public Set<String> constraints() {
    return Supported.ALL;
  }
}
