package fr.arpent.cli;

import fr.arpent.address.AddressStore;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the imported addresses are kept, where the user says so. */
final class StoreOption {
  @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
  @Nullable Path folder;

  /** The store in that folder, or the user's own. */
  AddressStore of(Toolbox toolbox) {
    var own = toolbox.addresses();
    return folder == null ? own : new AddressStore(folder, own.clock());
  }
}
