package fr.arpent.schema.catalogue;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The schemas that come with the program, one a line of JSON in the resources, and those that the
 * user added, which come first where they have the same name. A schema is read when it is asked
 * for; the list of those in the resources is read once, when it is first asked for. Safe for all
 * threads.
 */
public final class Catalogue {
  private static final List<String> RESOURCES = List.of("own.jsonl", "published.jsonl");

  private final Optional<KeptSchemas> kept;
  private volatile List<CatalogueEntry> entries = List.of();

  /** What comes with the program alone. */
  public Catalogue() {
    kept = Optional.empty();
  }

  /** What comes with the program, and {@code kept}. */
  public Catalogue(KeptSchemas kept) {
    this.kept = Optional.of(kept);
  }

  /** What is in the catalogue, by name. */
  public List<CatalogueEntry> entries() {
    if (entries.isEmpty()) {
      entries = lines(_ -> true).map(CatalogueEntry::read).sorted(CatalogueEntry.BY_NAME).toList();
    }
    var added = kept.map(KeptSchemas::entries).orElse(List.of());
    return added.isEmpty()
        ? entries
        : Stream.concat(added.stream(), others(added)).sorted(CatalogueEntry.BY_NAME).toList();
  }

  private Stream<CatalogueEntry> others(List<CatalogueEntry> added) {
    var names = added.stream().map(CatalogueEntry::name).toList();
    return entries.stream().filter(entry -> !names.contains(entry.name()));
  }

  /**
   * Adds the schema that {@code json} says to those that are kept.
   *
   * @param file where it comes from, for messages and as its name where it has none
   * @return what was added, and what it changes
   * @throws ProblemException when it is no schema, or cannot be kept
   */
  public KeptSchemas.Added add(String json, String file) {
    return kept.orElseThrow().add(json, file, this::find);
  }

  /** Takes the schema {@code name} that the user added away; tells whether there was one. */
  public boolean remove(String name) {
    return kept.filter(schemas -> schemas.remove(name)).isPresent();
  }

  /**
   * The schema called {@code name}: its short name ({@code stationnement-cyclable}), or with the
   * owner's before it ({@code etalab/stationnement-cyclable}, {@code
   * etalab/schema-stationnement-cyclable}).
   */
  public Optional<TableSchema> find(String name) {
    return kept.flatMap(schemas -> schemas.find(name)).or(() -> ours(name));
  }

  private static Optional<TableSchema> ours(String name) {
    var wanted = name.toLowerCase(Locale.ROOT);
    var slash = wanted.indexOf('/');
    var owner = slash < 0 ? "" : wanted.substring(0, slash);
    var bare = wanted.substring(slash + 1).replaceFirst("^schema-", "");
    return lines(line -> named(line.toLowerCase(Locale.ROOT), bare, owner))
        .findFirst()
        .map(line -> SchemaReader.read(line, bare));
  }

  /**
   * The schema called {@code name}.
   *
   * @throws ProblemException when there is none
   */
  public TableSchema get(String name) {
    return find(name)
        .orElseThrow(() -> new ProblemException(Problem.at(Place.NOWHERE, "schema.unknown", name)));
  }

  /**
   * The entries that have all of {@code words} in them, the nearest first; accents do not count.
   */
  public List<CatalogueEntry> search(String words) {
    return new CatalogueSearch(words).of(entries());
  }

  /** A line begins with the name, then the owner. */
  private static boolean named(String line, String name, String owner) {
    var start = "{\"name\":\"" + name + "\",\"owner\":\"";
    return line.startsWith(start)
        && (owner.isEmpty() || line.startsWith(owner + "\"", start.length()));
  }

  private static Stream<String> lines(Predicate<String> wanted) {
    return RESOURCES.stream().flatMap(resource -> lines(resource, wanted).stream());
  }

  private static List<String> lines(String resource, Predicate<String> wanted) {
    try (var in = Objects.requireNonNull(Catalogue.class.getResourceAsStream(resource), resource);
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(wanted).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
