package fr.arpent.cli;

import fr.arpent.address.AddressStore;
import fr.arpent.check.Checker;
import fr.arpent.format.Formats;
import fr.arpent.project.Projects;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import java.util.function.Supplier;

/**
 * What commands work with.
 *
 * @param projects made only when a command needs it
 * @param addresses the user's own store of addresses
 */
public record Toolbox(
    Formats formats,
    Checker checker,
    Supplier<Projects> projects,
    Catalogue catalogue,
    AddressStore addresses) {

  /**
   * The schema {@code named}: a file, an address, or a name of the catalogue.
   *
   * @throws fr.arpent.base.ProblemException when there is none of that name, or it cannot be read
   */
  public TableSchema schema(String named) {
    return new SchemaPlace(catalogue).find(named);
  }
}
