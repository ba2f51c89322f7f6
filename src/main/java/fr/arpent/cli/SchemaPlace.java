package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Sources;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.json.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Finds the schema someone names: a file, or a name of the catalogue. */
final class SchemaPlace {
  private final Catalogue catalogue;

  SchemaPlace(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The schema {@code named}.
   *
   * @throws fr.arpent.base.ProblemException when there is none of that name, or it cannot be read
   */
  TableSchema find(String named) {
    if (isFile(named)) {
      var bytes = Sources.read(Path.of(named)).bytes();
      return SchemaReader.read(new String(bytes, StandardCharsets.UTF_8), named);
    }
    if (named.matches("(?i)https?://.*")) {
      throw new ProblemException(Problem.at(Place.NOWHERE, "cli.schema.address", named));
    }
    if (named.toLowerCase(Locale.ROOT).endsWith(".json")) {
      throw new ProblemException(
          Problem.at(
              Place.file(named), "format.missing", Path.of(named).toAbsolutePath().toString()));
    }
    return catalogue.get(named);
  }

  private static boolean isFile(String named) {
    try {
      return Files.isRegularFile(Path.of(named));
    } catch (InvalidPathException _) {
      return false; // an address is no path on Windows
    }
  }
}
