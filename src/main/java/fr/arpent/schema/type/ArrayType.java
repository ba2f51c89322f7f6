package fr.arpent.schema.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A JSON list.
 *
 * @param item the type of its elements, or null for any; JSON {@code null} and empty texts pass
 */
public record ArrayType(@Nullable FieldType item) implements FieldType {

  @Override
  public String name() {
    return "array";
  }

  @Override
  public @Nullable Object read(String text) {
    return Json.parse(text) instanceof List<?> list ? elements(list) : null;
  }

  @Override
  public @Nullable Object readJson(Object json) {
    return json instanceof List<?> list ? elements(list) : FieldType.super.readJson(json);
  }

  private @Nullable List<?> elements(List<?> list) {
    if (item == null) {
      return list;
    }
    var read = new ArrayList<Object>(list.size());
    for (Object element : list) {
      var none = element.equals(Json.NULL) || element.equals("");
      var value = none ? Json.NULL : item.readJson(element);
      if (value == null) {
        return null;
      }
      read.add(value);
    }
    return read;
  }

  @Override
  public Set<String> constraints() {
    return Supported.ELEMENTS;
  }

  @Override
  public Optional<String> example() {
    return item == null
        ? Optional.of("[\"a\", \"b\"]")
        : item.example()
            .map(e -> "[\"" + e.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]")
            .filter(e -> read(e) != null);
  }
}
