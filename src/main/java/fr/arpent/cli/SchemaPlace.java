package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.format.Sources;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.schema.online.SchemaAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Finds the schema someone names: a file, an address, or a name of the catalogue. */
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
    var place = isFile(named) || SchemaAddress.is(named) || isMissingFile(named);
    return place ? SchemaReader.read(text(named), named) : catalogue.get(named);
  }

  /**
   * What stands at {@code place}, a file or an address.
   *
   * @throws fr.arpent.base.ProblemException when it cannot be read
   */
  String text(String place) {
    if (SchemaAddress.is(place)) {
      return SchemaAddress.of(place).fetch();
    }
    if (!isFile(place)) {
      throw new ProblemException(
          Problem.at(
              Place.file(place), "format.missing", Path.of(place).toAbsolutePath().toString()));
    }
    return new String(Sources.read(Path.of(place)).bytes(), StandardCharsets.UTF_8);
  }

  private static boolean isMissingFile(String named) {
    return named.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  private static boolean isFile(String named) {
    try {
      return Files.isRegularFile(Path.of(named));
    } catch (InvalidPathException _) {
      return false; // an address is no path on Windows
    }
  }
}
