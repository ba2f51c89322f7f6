package fr.arpent.ui.geocode;

import fr.arpent.address.online.AddressFiles;
import fr.arpent.address.online.AddressService;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import java.net.URI;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Which servers may be asked for addresses, and whether the service may be at all. */
public final class NetworkSettings {
  private static final String FILES = "addresses.files";
  private static final String SERVICE = "addresses.service";
  private static final String ONLINE = "addresses.online";

  private final Memory memory;
  private final ReadOnlyBooleanWrapper online = new ReadOnlyBooleanWrapper();

  /** The settings kept in {@code memory}; the service is off unless they say otherwise. */
  public NetworkSettings(Memory memory) {
    this.memory = memory;
    online.set(memory.get(ONLINE).filter("yes"::equals).isPresent());
  }

  /** Whether the address service may be asked. */
  public ReadOnlyBooleanProperty online() {
    return online.getReadOnlyProperty();
  }

  /** Where the files of the departments are. */
  public URI files() {
    return kept(FILES).orElse(AddressFiles.NATIONAL);
  }

  /** Where the address service is. */
  public URI service() {
    return kept(SERVICE).orElse(AddressService.NATIONAL);
  }

  private Optional<URI> kept(String key) {
    return memory.get(key).flatMap(NetworkSettings::address);
  }

  /**
   * Keeps all three.
   *
   * @throws ProblemException when one is no address
   */
  void keep(String files, String service, boolean on) {
    var checkedFiles = checked(files);
    var checkedService = checked(service);
    memory.put(FILES, checkedFiles.toString());
    memory.put(SERVICE, checkedService.toString());
    memory.put(ONLINE, on ? "yes" : "no");
    online.set(on);
  }

  private static URI checked(String text) {
    return address(text.strip())
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.at(Place.NOWHERE, "address.online.wrong-address", text.strip())));
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(URI.create(text))
          .filter(uri -> uri.getHost() != null)
          .filter(uri -> "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
