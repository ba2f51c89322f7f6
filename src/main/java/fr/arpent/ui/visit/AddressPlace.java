package fr.arpent.ui.visit;

import fr.arpent.address.AddressIndex;
import fr.arpent.address.AddressStore;
import fr.arpent.address.BaseInfo;
import fr.arpent.base.Message;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The addresses that proposals are made of: read once, and again after an import. */
public final class AddressPlace {
  private static final Message READING = Message.of("ui.visit.reading-addresses");

  private final AddressStore store;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<AddressIndex> index =
      new ReadOnlyObjectWrapper<>(AddressIndex.none());

  private final ReadOnlyObjectWrapper<List<BaseInfo>> bases =
      new ReadOnlyObjectWrapper<>(List.of());

  private final ObjectProperty<Optional<StreetCrossings>> crossings =
      new SimpleObjectProperty<>(Optional.empty());

  /** The addresses of {@code store}, none before {@link #read}. */
  public AddressPlace(AddressStore store, Tasks tasks) {
    this.store = store;
    this.tasks = tasks;
  }

  /** The addresses known now. */
  public ReadOnlyObjectProperty<AddressIndex> index() {
    return index.getReadOnlyProperty();
  }

  /** Where the streets of the town meet, where its map is known. */
  public ObjectProperty<Optional<StreetCrossings>> crossings() {
    return crossings;
  }

  /** The bases they come from. */
  public ReadOnlyObjectProperty<List<BaseInfo>> bases() {
    return bases.getReadOnlyProperty();
  }

  /** Finds out which bases are installed; the addresses themselves are read when one is needed. */
  public void look() {
    tasks.run(Pool.ADDRESS, READING, _ -> store.list(), bases::set);
  }

  /**
   * Reads the addresses, then runs {@code ready}. Where none are installed, a file {@code
   * adresses_*.csv} beside {@code project} is imported first.
   */
  public void read(Path project, Runnable ready) {
    if (!index.get().isEmpty()) {
      ready.run();
      return;
    }
    tasks.run(
        Pool.ADDRESS,
        READING,
        progress -> {
          if (store.list().isEmpty()) {
            beside(project).forEach(file -> store.importFile(file, progress));
          }
          return new Known(store.list(), store.open());
        },
        found -> {
          know(found);
          ready.run();
        },
        problem -> {
          tasks.show(READING, problem);
          ready.run();
        });
  }

  /** Imports {@code file}, then tells {@code done} what it holds. */
  public void add(Path file, Consumer<BaseInfo> done) {
    tasks.run(
        Pool.ADDRESS,
        READING,
        progress -> {
          var info = store.importFile(file, progress);
          return new Added(info, new Known(store.list(), store.open()));
        },
        added -> {
          know(added.known);
          done.accept(added.info);
        });
  }

  private void know(Known now) {
    bases.set(now.bases);
    index.set(now.index);
  }

  private static List<Path> beside(Path project) {
    var folder = project.toAbsolutePath().getParent();
    if (folder == null) {
      return List.of();
    }
    try (var files = Files.newDirectoryStream(folder, "adresses_*.csv")) {
      return java.util.stream.StreamSupport.stream(files.spliterator(), false).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Known(List<BaseInfo> bases, AddressIndex index) {}

  private record Added(BaseInfo info, Known known) {}
}
