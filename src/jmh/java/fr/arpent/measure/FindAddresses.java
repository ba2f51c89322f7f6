package fr.arpent.measure;

import fr.arpent.address.AddressIndex;
import fr.arpent.address.AddressStore;
import fr.arpent.address.geocode.DirtyQueries;
import fr.arpent.address.geocode.Geocoder;
import fr.arpent.address.geocode.Question;
import fr.arpent.address.search.IndexFolder;
import fr.arpent.address.search.StreetDraft;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.base.Progress;
import fr.arpent.geo.LonLat;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;

/**
 * Addresses imported, found by dirty queries and found from points, each beside SQLite's full-text
 * index and R*Tree doing the same candidate search, in processor time of one thread: {@code
 * FindAddresses [FILE] [TIMES]}. Without a file, 60,000 invented addresses.
 */
final class FindAddresses {
  private static final long SEED = 20261125;
  private static final int POINTS = 600;

  private FindAddresses() {}

  /** Runs it. */
  static void main(String... arguments) throws Exception {
    var folder = Files.createTempDirectory("arpent");
    var file =
        arguments.length > 0
            ? Path.of(arguments[0])
            : new SeededAddresses(SEED).write(folder.resolve("made.csv"), 60_000);
    var times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    var store = new AddressStore(folder.resolve("store"), InstantSource.system());
    var base = store.importFile(file, Progress.NONE);
    var streets = new ArrayList<StreetDraft>();
    new IndexFolder(folder.resolve("store").resolve(base.name() + ".adresses"))
        .forEach(streets::add);
    try (var search = store.search();
        var sqlite = SqliteAddresses.write(folder.resolve("a.sqlite"), streets)) {
      imports(file, streets, store, folder, times);
      queries(DirtyQueries.of(streets, search, SEED), search, sqlite, times);
      reverse(store.open(), streets, sqlite, times);
    }
  }

  private static void imports(
      Path file, List<StreetDraft> streets, AddressStore store, Path folder, int times)
      throws IOException {
    new Race()
        .with("SQLite import, of streets already read", () -> sqlite(folder, streets))
        .with("import, from the file", () -> millis(() -> store.importFile(file, Progress.NONE)))
        .print(times);
  }

  private static double sqlite(Path folder, List<StreetDraft> streets) throws IOException {
    var to = folder.resolve("again.sqlite");
    Files.deleteIfExists(to);
    return millis(
        () -> {
          SqliteAddresses.write(to, streets).close();
          return 0;
        });
  }

  private static void queries(
      DirtyQueries queries, StreetSearch search, SqliteAddresses sqlite, int times)
      throws IOException {
    var geocoder = new Geocoder(search);
    var medians =
        new Race()
            .with("SQLite candidates", () -> all(queries.wanted(), sqlite::find))
            .with("candidates", () -> all(queries.wanted(), w -> search.find(w, 100).size()))
            .with(
                "whole answers",
                () -> all(queries.texts(), t -> geocoder.find(Question.of(t), 1).size()))
            .print(times);
    medians.forEach((name, millis) -> rate(name, queries.texts().size(), millis));
    System.gc();
    var runtime = Runtime.getRuntime();
    var used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    System.out.printf(Locale.ROOT, "heap in use with the search open: %d MB%n", used);
  }

  private static void reverse(
      AddressIndex index, List<StreetDraft> streets, SqliteAddresses sqlite, int times)
      throws IOException {
    var random = new Random(SEED);
    var points = new ArrayList<LonLat>();
    for (var i = 0; i < POINTS; i++) {
      var at = streets.get(random.nextInt(streets.size())).numbers().getFirst().place();
      points.add(new LonLat(at.lon() + 2e-4 * random.nextGaussian(), at.lat()));
    }
    new Race()
        .with("SQLite, 600 points", () -> all(points, sqlite::nearest))
        .with("reverse, 600 points", () -> all(points, p -> index.nearest(p, 100, 1).size()))
        .print(times)
        .forEach((name, millis) -> rate(name, POINTS, millis));
  }

  /** Does something to one. */
  @FunctionalInterface
  private interface Each<T> {
    int of(T one) throws Exception;
  }

  private static <T> double all(List<T> of, Each<T> each) throws IOException {
    return millis(
        () -> {
          var found = 0;
          for (var one : of) {
            found += each.of(one);
          }
          return found;
        });
  }

  /** Of processor time: what else the machine does hardly matters. */
  private static double millis(Callable<?> run) throws IOException {
    var threads = ManagementFactory.getThreadMXBean();
    var from = threads.getCurrentThreadCpuTime();
    try {
      run.call();
    } catch (Exception e) {
      throw new IOException(e);
    }
    return (threads.getCurrentThreadCpuTime() - from) / 1e6;
  }

  private static void rate(String name, int count, double millis) {
    System.out.printf(Locale.ROOT, "%-44s %8.0f a second%n", name, count / millis * 1000);
  }
}
