package fr.arpent.schema.type;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Several values in one cell (version 2 of the specification; the national validator does not know
 * it).
 *
 * @param delimiter what stands between them
 * @param item the type of each
 */
public record ListType(String delimiter, FieldType item) implements FieldType {

  @Override
  public String name() {
    return "list";
  }

  @Override
  public @Nullable Object read(String text) {
    var values = new ArrayList<Object>();
    for (var part : text.split(Pattern.quote(delimiter), -1)) {
      var value = item.read(part);
      if (value == null) {
        return null;
      }
      values.add(value);
    }
    return values;
  }

  @Override
  public Set<String> constraints() {
    return Set.of("required", "unique", "enum", "minLength", "maxLength");
  }

  @Override
  public Optional<String> example() {
    return item.example().map(e -> e + delimiter + e).filter(e -> read(e) != null);
  }
}
