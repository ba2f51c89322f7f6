package fr.arpent.schema.type;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON object. */
public record ObjectType() implements FieldType {

  @Override
  public String name() {
    return "object";
  }

  @Override
  public @Nullable Object read(String text) {
    return Json.parse(text) instanceof Map<?, ?> map ? map : null;
  }

  @Override
  public @Nullable Object readJson(Object json) {
    return json instanceof Map<?, ?> ? json : FieldType.super.readJson(json);
  }

  @Override
  public Set<String> constraints() {
    return Supported.ELEMENTS;
  }

  @Override
  public Optional<String> example() {
    return Optional.of("{\"nom\": \"Mairie\"}");
  }
}
