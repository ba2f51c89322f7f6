package fr.arpent.address;

import fr.arpent.address.search.IndexFolder;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that keeps the imported bases, a folder each. Importing a file again replaces its
 * base; an import that is interrupted leaves the one before, and whoever reads goes on with what he
 * opened.
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
   * Imports {@code file}: of the national base, of a town, or one that {@link #export} wrote.
   *
   * @return what the base holds
   * @throws ProblemException when the file is no address file, cannot be read or the store cannot
   *     be written
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  public BaseInfo importFile(Path file, Progress progress) {
    return importFile(file, Map.of(), progress);
  }

  /**
   * Likewise a table of other columns.
   *
   * @param columns the title of each column that matters by that of the national base: {@code
   *     nom_voie}, {@code numero}, {@code rep}, {@code code_postal}, {@code code_insee}, {@code
   *     nom_commune}, {@code lon} and {@code lat}, or {@code x} and {@code y} in Lambert-93
   */
  public BaseInfo importFile(Path file, Map<String, String> columns, Progress progress) {
    if (BaseArchive.isOne(file)) {
      return importArchive(file);
    }
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    var base = AddressImport.read(file, columns, today, progress);
    var info = base.info();
    try {
      Files.createDirectories(folder);
      var home = new BaseFolder(file(info.name()));
      home.makeRoom();
      home.index().write(base.drafts(), BaseFacts.of(info));
    } catch (IOException e) {
      throw problem(folder, "address.store.cannot-write", e);
    }
    return info;
  }

  private BaseInfo importArchive(Path file) {
    var name = AddressImport.stem(file.getFileName().toString().replace(BaseArchive.ENDING, ""));
    try {
      Files.createDirectories(folder);
      BaseArchive.unpack(file, new BaseFolder(file(name)));
      return facts(file(name));
    } catch (IOException e) {
      throw problem(file, "address.import.unreadable", e);
    }
  }

  /**
   * Writes the base {@code name} as one file, which another machine imports like any address file.
   *
   * @throws ProblemException when there is no such base, or the file cannot be written
   */
  public void export(String name, Path to) {
    try {
      facts(file(name));
      BaseArchive.pack(new BaseFolder(file(name)), to);
    } catch (IOException e) {
      throw problem(to, "address.store.cannot-export", e);
    }
  }

  /** What is in the store, by name; bases that cannot be read are left out. */
  public List<BaseInfo> list() {
    return files().stream().flatMap(file -> info(file).stream()).toList();
  }

  /** Takes the base {@code name} away; nothing happens when there is none. */
  public void remove(String name) {
    try {
      new BaseFolder(file(name)).remove();
    } catch (IOException e) {
      throw problem(file(name), "address.store.cannot-write", e);
    }
  }

  /**
   * All bases, ready to find what is near a place.
   *
   * @throws ProblemException when one cannot be read, saying which
   */
  public AddressIndex open() {
    return new LocalAddresses(files().stream().map(AddressStore::read).toList());
  }

  /**
   * All bases, ready to find streets by their names; to be closed.
   *
   * @throws ProblemException when one cannot be read, saying which
   */
  public StreetSearch search() {
    files().forEach(AddressStore::mustBeWhole);
    try {
      return StreetSearch.open(files().stream().map(IndexFolder::new).toList());
    } catch (IOException e) {
      throw problem(folder, "address.store.damaged", e);
    }
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

  private static AddressBase read(Path file) {
    try {
      var builder = new AddressBuilder();
      new IndexFolder(file).forEach(builder::add);
      return builder.build(facts(file));
    } catch (IOException e) {
      throw problem(file, "address.store.damaged", e);
    }
  }

  private static void mustBeWhole(Path file) {
    try {
      facts(file);
    } catch (IOException e) {
      throw problem(file, "address.store.damaged", e);
    }
  }

  private static Optional<BaseInfo> info(Path file) {
    try {
      return Optional.of(facts(file));
    } catch (IOException _) {
      return Optional.empty(); // told when the store is opened
    }
  }

  private static BaseInfo facts(Path file) throws IOException {
    var name = file.getFileName().toString();
    return BaseFacts.read(
        new IndexFolder(file).facts(), name.substring(0, name.length() - ENDING.length()));
  }

  private static ProblemException problem(Path where, String code, IOException cause) {
    return new ProblemException(Problem.at(Place.file(where.toString()), code), cause);
  }
}
