package fr.arpent.address.geocode;

import fr.arpent.address.AddressStore;
import fr.arpent.address.search.IndexFolder;
import fr.arpent.address.search.StreetDraft;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.base.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** The streets of an address file and named places made up for its towns, to be searched. */
record TrialBase(StreetSearch search, Around around) implements AutoCloseable {

  /** Imports {@code file} under {@code folder}. */
  static TrialBase of(Path file, Path folder, Random r) throws IOException {
    var store = new AddressStore(folder, InstantSource.system());
    var name = store.importFile(file, Progress.NONE).name();
    var streets = new ArrayList<StreetDraft>();
    new IndexFolder(folder.resolve(name + ".adresses")).forEach(streets::add);
    streets.sort(Comparator.comparing(s -> s.name().key() + s.name().label()));
    var places = MadePlaces.in(streets, r);
    var index = new IndexFolder(folder.resolve("with-places"));
    index.write(Stream.concat(streets.stream(), places.stream()), Map.of());
    streets.addAll(places);
    return new TrialBase(StreetSearch.open(List.of(index)), new Around(streets));
  }

  @Override
  public void close() throws IOException {
    search.close();
  }
}
