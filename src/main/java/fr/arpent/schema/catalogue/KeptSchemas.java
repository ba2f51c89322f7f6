package fr.arpent.schema.catalogue;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The schemas that the user added, kept as they were received, one file each: they are there
 * without a network. A schema of the same name replaces the one before, which stays beside it.
 *
 * @param folder made when the first is added
 */
public record KeptSchemas(Path folder) {
  private static final String ENDING = ".json";
  private static final String BEFORE = ".avant";

  /** Those of the user, under {@code data}, the folder of the program's own data. */
  public static KeptSchemas under(Path data) {
    return new KeptSchemas(data.resolve("schemas"));
  }

  /**
   * A schema that was added.
   *
   * @param replaces the one of that name that was there before
   * @param changes what it asks for that the other did not; empty without one, or when they agree
   */
  public record Added(TableSchema schema, Optional<TableSchema> replaces, List<Message> changes) {
    public Added {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Adds the schema that {@code json} says.
   *
   * @param file where it comes from, for messages and as its name where it has none
   * @param known gives what the catalogue has under a name so far
   * @throws ProblemException when it is no schema, or cannot be kept
   */
  public Added add(String json, String file, Function<String, Optional<TableSchema>> known) {
    SchemaReader.read(json, file); // so that what is wrong is told of this very file
    var schema = SchemaReader.read(json, ownName(file));
    var replaces = known.apply(schema.name());
    var place = place(schema.name());
    try {
      Files.createDirectories(folder);
      if (Files.exists(place) && replaces.filter(schema::equals).isEmpty()) {
        Files.move(
            place,
            folder.resolve(fileName(schema.name()) + BEFORE),
            StandardCopyOption.REPLACE_EXISTING);
      }
      write(place, json);
    } catch (IOException e) {
      throw problem(place, e);
    }
    return new Added(
        schema,
        replaces,
        replaces.map(old -> SchemaChanges.between(old, schema)).orElse(List.of()));
  }

  private void write(Path place, String json) throws IOException {
    var temporary = Files.createTempFile(folder, "schema", ".tmp");
    try {
      Files.writeString(temporary, json);
      Files.move(
          temporary, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** Takes the schema {@code name} away; tells whether there was one. */
  public boolean remove(String name) {
    var place = place(name);
    try {
      return Files.deleteIfExists(place);
    } catch (IOException e) {
      throw problem(place, e);
    }
  }

  /** The schema {@code name}; empty when there is none that can be read. */
  public Optional<TableSchema> find(String name) {
    var place = place(name);
    return Files.isRegularFile(place) ? read(place) : Optional.empty();
  }

  /** All of them, by name; what cannot be read is left out. */
  public List<CatalogueEntry> entries() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ENDING))
          .sorted()
          .flatMap(file -> read(file).stream())
          .map(schema -> new CatalogueEntry(schema, List.of()))
          .toList();
    } catch (IOException e) {
      throw problem(folder, e);
    }
  }

  private static Optional<TableSchema> read(Path file) {
    try {
      var name = String.valueOf(file.getFileName());
      return Optional.of(
          SchemaReader.read(
              Files.readString(file, StandardCharsets.UTF_8),
              name.substring(0, name.length() - ENDING.length())));
    } catch (IOException | ProblemException _) {
      return Optional.empty(); // damaged since: as if it had never been added
    }
  }

  private Path place(String name) {
    return folder.resolve(fileName(name) + ENDING);
  }

  /** How a schema without a name is called: as its file, without folder and ending. */
  static String ownName(String file) {
    return fileName(file.replaceFirst(".*[/\\\\]", "").replaceFirst("(?i)\\.json$", ""));
  }

  /** A name that every system takes, and that leads out of no folder. */
  private static String fileName(String name) {
    var bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    var safe = bare.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]+", "-");
    return safe.isBlank() ? "schema" : safe.substring(0, Math.min(safe.length(), 80));
  }

  private static ProblemException problem(Path place, IOException e) {
    return new ProblemException(
        Problem.at(Place.file(place.toString()), "schema.kept.cannot-write"), e);
  }
}
