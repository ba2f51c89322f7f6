package fr.arpent.ui.visit;

import fr.arpent.address.AddressIndex;
import fr.arpent.address.AddressStore;
import fr.arpent.address.BaseInfo;
import fr.arpent.base.Message;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The addresses that proposals are made of: read once, and again after an import. */
public final class AddressPlace {
  private final AddressStore store;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<AddressIndex> index =
      new ReadOnlyObjectWrapper<>(AddressIndex.none());

  /** The addresses of {@code store}, none before {@link #read}. */
  public AddressPlace(AddressStore store, Tasks tasks) {
    this.store = store;
    this.tasks = tasks;
  }

  /** The addresses known now. */
  public ReadOnlyObjectProperty<AddressIndex> index() {
    return index.getReadOnlyProperty();
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
        Message.of("ui.visit.reading-addresses"),
        progress -> {
          if (store.list().isEmpty()) {
            beside(project).forEach(file -> store.importFile(file, progress));
          }
          return store.open();
        },
        found -> {
          index.set(found);
          ready.run();
        },
        problem -> {
          tasks.show(problem);
          ready.run();
        });
  }

  /** Imports {@code file}, then tells {@code done} what it holds. */
  public void add(Path file, Consumer<BaseInfo> done) {
    tasks.run(
        Pool.ADDRESS,
        Message.of("ui.visit.reading-addresses"),
        progress -> {
          var info = store.importFile(file, progress);
          return new Added(info, store.open());
        },
        added -> {
          index.set(added.index);
          done.accept(added.info);
        });
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

  private record Added(BaseInfo info, AddressIndex index) {}
}
