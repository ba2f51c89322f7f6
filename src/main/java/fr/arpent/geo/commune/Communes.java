package fr.arpent.geo.commune;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The communes of France with those overseas, their parts and the codes they had before a merger.
 * Immutable; safe for all threads.
 *
 * <p>Source: INSEE's Code officiel géographique and La Poste's base of postcodes (Licence Ouverte),
 * by way of the package that the first line of the resource names.
 */
public final class Communes {
  private static final String RESOURCE = "/fr/arpent/geo/communes.txt";
  private static final int MOST_KEPT = 20_000;

  private final Map<String, Commune> byCode = new HashMap<>();
  private final Map<String, String> former = new HashMap<>();
  private final Map<String, List<Commune>> byName = new HashMap<>();
  private final Set<String> postcodes = new HashSet<>();

  /** Names that were compared before: a town's table has the same again and again. */
  private final Map<String, String> folded = new ConcurrentHashMap<>();

  private Communes() {}

  /** Reads the list that comes with the program: some 60 ms. */
  public static Communes load() {
    var communes = new Communes();
    try (var in = Objects.requireNonNull(Communes.class.getResourceAsStream(RESOURCE));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(communes::add);
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return communes;
  }

  /** {@code code;name;postcodes;former codes} or {@code code;name;postcodes;>whole}. */
  private void add(String line) {
    var parts = line.split(";", -1);
    var part = parts[3].startsWith(">");
    var whole = part ? Optional.of(parts[3].substring(1)) : Optional.<String>empty();
    var own = parts[2].isEmpty() ? List.<String>of() : Arrays.asList(parts[2].split(" ", -1));
    var codes =
        own.isEmpty()
            ? whole.map(byCode::get).map(Commune::postcodes).orElse(List.of())
            : own.stream().map(code -> postcode(parts[0], code)).toList();
    var commune = new Commune(parts[0], parts[1], codes, whole);
    byCode.putIfAbsent(commune.code(), commune);
    byName.computeIfAbsent(CommuneName.folded(parts[1]), _ -> new ArrayList<>(1)).add(commune);
    postcodes.addAll(codes);
    if (!part && !parts[3].isEmpty()) {
      for (var code : parts[3].split(" ", -1)) {
        former.put(code, commune.code());
      }
    }
  }

  /** A postcode of the commune's own department is written without its two digits. */
  private static String postcode(String commune, String written) {
    return written.length() < 5 ? commune.substring(0, 2) + written : written;
  }

  /** The commune, or the part of one, whose code is {@code code} today. */
  public Optional<Commune> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  /** The commune that one whose code was {@code code} went into. */
  public Optional<Commune> after(String code) {
    return Optional.ofNullable(former.get(code)).map(byCode::get);
  }

  /** Whether {@code text} is the postcode of any commune's addresses; of firms alone it is not. */
  public boolean hasPostcode(String text) {
    return postcodes.contains(text);
  }

  /** The communes that people mean by {@code name}; several where several are called so. */
  public List<Commune> named(String name) {
    return byName.getOrDefault(folded(name), List.of());
  }

  /**
   * Whether {@code name} can be meant for {@code commune}: its own name, that of a part of it or of
   * the whole that it is a part of, or one with words more or less than these.
   */
  public boolean mayBeCalled(Commune commune, String name) {
    var whole = commune.whole().orElse(commune.code());
    var folded = folded(name);
    return within(folded, folded(commune.name()))
        || named(name).stream().anyMatch(c -> c.whole().orElse(c.code()).equals(whole));
  }

  private String folded(String name) {
    if (folded.size() > MOST_KEPT) {
      folded.clear();
    }
    return folded.computeIfAbsent(name, CommuneName::folded);
  }

  private static boolean within(String one, String other) {
    var shorter = one.length() < other.length() ? one : other;
    var longer = one.length() < other.length() ? other : one;
    return !shorter.isEmpty() && (" " + longer + " ").contains(" " + shorter + " ");
  }
}
