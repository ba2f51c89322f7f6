package fr.arpent.address;

import fr.arpent.base.Progress;
import fr.arpent.sample.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The addresses of the sample town, in a store of their own. */
public final class SampleAddresses {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-03T08:00:00Z"), ZoneOffset.UTC);
  private static final String FILE = "adresses_vernelle.csv";

  private SampleAddresses() {}

  /** Writes the address file of the sample town under {@code folder} and gives its path. */
  public static Path file(Path folder) {
    try {
      return Files.write(folder.resolve(FILE), Written.bytes(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index of the sample town's addresses, kept under {@code folder}. */
  public static AddressIndex index(Path folder) {
    var store = new AddressStore(folder, CLOCK);
    store.importFile(file(folder), Progress.NONE);
    return store.open();
  }
}
