package fr.arpent.address;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The folder that keeps the imported bases, one file each. Importing a file again replaces its
 * base; an import that is interrupted leaves the one before.
 *
 * @param folder made when something is first imported
 * @param clock for the date of an import, in the time zone of the system: asked for only then, as
 *     finding it looks into every library
 */
public record AddressStore(Path folder, InstantSource clock) {
  private static final String ENDING = ".adresses";

  /** The store of the user, under {@code data}, the folder of the program's own data. */
  public static AddressStore under(Path data) {
    return new AddressStore(data.resolve("adresses"), InstantSource.system());
  }

  /**
   * Imports {@code file}.
   *
   * @return what the base holds
   * @throws ProblemException when the file is no address file, cannot be read or the store cannot
   *     be written
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  public BaseInfo importFile(Path file, Progress progress) {
    var base =
        AddressImport.read(
            file, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()), progress);
    try {
      Files.createDirectories(folder);
      var temporary = Files.createTempFile(folder, "import", ".tmp");
      try {
        write(base, temporary);
        Files.move(
            temporary,
            file(base.info().name()),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw problem(folder, "address.store.cannot-write", e);
    }
    return base.info();
  }

  /** What is in the store, by name; bases that cannot be read are left out. */
  public List<BaseInfo> list() {
    return files().stream().flatMap(file -> info(file).stream()).toList();
  }

  /** Takes the base {@code name} away; nothing happens when there is none. */
  public void remove(String name) {
    try {
      Files.deleteIfExists(file(name));
    } catch (IOException e) {
      throw problem(file(name), "address.store.cannot-write", e);
    }
  }

  /**
   * All bases, ready to search.
   *
   * @throws ProblemException when one cannot be read, saying which
   */
  public AddressIndex open() {
    return new LocalAddresses(files().stream().map(AddressStore::read).toList());
  }

  private List<Path> files() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw problem(folder, "address.store.cannot-read", e);
    }
  }

  private Path file(String name) {
    return folder.resolve(AddressImport.stem(name) + ENDING);
  }

  private static void write(AddressBase base, Path file) throws IOException {
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      AddressCodec.write(base, out);
    }
  }

  private static AddressBase read(Path file) {
    try (var in = stream(file)) {
      return AddressCodec.read(in);
    } catch (IOException e) {
      throw problem(file, "address.store.damaged", e);
    }
  }

  private static Optional<BaseInfo> info(Path file) {
    try (var in = stream(file)) {
      return Optional.of(AddressCodec.readInfo(in));
    } catch (IOException _) {
      return Optional.empty(); // told when the store is opened
    }
  }

  private static DataInputStream stream(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
  }

  private static ProblemException problem(Path where, String code, IOException cause) {
    return new ProblemException(Problem.at(Place.file(where.toString()), code), cause);
  }
}
