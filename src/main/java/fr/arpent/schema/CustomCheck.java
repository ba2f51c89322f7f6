package fr.arpent.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A check beyond Table Schema that a schema asks for by name (key {@code custom_checks}, read by
 * the national validator).
 *
 * @param name as the schema writes it
 * @param parameters a text or a list of texts each
 */
public record CustomCheck(String name, Map<String, Object> parameters) {

  public CustomCheck {
    parameters = Map.copyOf(parameters);
  }

  /** The parameter {@code key} where it is a text. */
  public Optional<String> text(String key) {
    return parameters.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  /** The parameter {@code key} where it is a list of texts; empty when absent. */
  public List<String> texts(String key) {
    return parameters.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }
}
