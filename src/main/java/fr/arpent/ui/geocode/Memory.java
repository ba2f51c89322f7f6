package fr.arpent.ui.geocode;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What the user chose for the program as a whole.
 *
 * @param get what is kept under a key
 * @param put keeps it
 */
public record Memory(Function<String, Optional<String>> get, BiConsumer<String, String> put) {

  Optional<String> get(String key) {
    return get.apply(key);
  }

  void put(String key, String value) {
    put.accept(key, value);
  }
}
