package fr.arpent.address;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Departments and regions by a commune's code. Immutable. */
public final class Departments {
  private final Map<String, String> contexts;

  private Departments(Map<String, String> contexts) {
    this.contexts = contexts;
  }

  /** Reads the list that comes with the program. */
  public static Departments load() {
    var in =
        Objects.requireNonNull(
            Departments.class.getResourceAsStream("/fr/arpent/address/departments.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Departments(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split(";", -1))
              .collect(Collectors.toMap(p -> p[0], p -> context(p))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code 74, Haute-Savoie, Auvergne-Rhône-Alpes} for the commune; empty when not known. */
  public String context(String citycode) {
    var overseas = citycode.startsWith("97");
    var length = Math.min(citycode.length(), overseas ? 3 : 2);
    return contexts.getOrDefault(citycode.substring(0, length), "");
  }

  /** The city of Paris and some overseas departments are their own region: said once. */
  private static String context(String[] parts) {
    return parts[1].equals(parts[2])
        ? parts[0] + ", " + parts[1]
        : parts[0] + ", " + parts[1] + ", " + parts[2];
  }
}
