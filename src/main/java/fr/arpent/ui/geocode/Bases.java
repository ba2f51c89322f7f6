package fr.arpent.ui.geocode;

import fr.arpent.address.BaseInfo;
import fr.arpent.address.online.AddressFiles;
import fr.arpent.address.online.Download;
import fr.arpent.address.online.NeededFiles;
import fr.arpent.address.online.NeededFiles.Needed;
import fr.arpent.address.online.Web;
import fr.arpent.base.Message;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Running;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.visit.AddressPlace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Which departments the open file needs, which of them are installed, and the way to get the
 * others: nothing is fetched before {@link #fetch} is called.
 */
public final class Bases {
  private final GeocodeModel model;
  private final Gazetteer gazetteer;
  private final AddressPlace addresses;
  private final Tasks tasks;
  private final NetworkSettings network;
  private final Path folder;
  private final Consumer<BaseInfo> installed;
  private final ReadOnlyObjectWrapper<List<Needed>> missing =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Running> fetching = new ReadOnlyObjectWrapper<>();
  private int turn;

  /**
   * The bases of {@code addresses}.
   *
   * @param folder where files are fetched to
   * @param installed is told of each base that was fetched and installed
   */
  public Bases(
      GeocodeModel model,
      Gazetteer gazetteer,
      AddressPlace addresses,
      Tasks tasks,
      NetworkSettings network,
      Path folder,
      Consumer<BaseInfo> installed) {
    this.model = model;
    this.gazetteer = gazetteer;
    this.addresses = addresses;
    this.tasks = tasks;
    this.network = network;
    this.folder = folder;
    this.installed = installed;
    model.columns().subscribe(_ -> look());
    gazetteer.known().subscribe(_ -> look());
  }

  /** The departments that the rows lie in and no base covers, those with most rows first. */
  public ReadOnlyObjectProperty<List<Needed>> missing() {
    return missing.getReadOnlyProperty();
  }

  /** The download under way; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable Running> fetching() {
    return fetching.getReadOnlyProperty();
  }

  /** What is installed. */
  ReadOnlyObjectProperty<List<BaseInfo>> installedNow() {
    return addresses.bases();
  }

  /** Where the file of {@code department} is. */
  URI address(Needed department) {
    return new AddressFiles(network.files()).of(department.code());
  }

  private void look() {
    var mine = ++turn;
    var columns = model.columns().get();
    var known = gazetteer.known().get();
    var table = model.sheet().map(s -> s.table()).filter(columns::fits);
    if (table.isEmpty()) {
      missing.set(List.of());
      return;
    }
    tasks
        .pool(Pool.FIND)
        .execute(
            () -> {
              var found =
                  NeededFiles.of(table.get(), columns).stream()
                      .filter(needed -> known == null || !covers(known, needed))
                      .toList();
              tasks.window().execute(() -> found(mine, found));
            });
  }

  private void found(int mine, List<Needed> found) {
    if (mine == turn) {
      missing.set(found);
    }
  }

  private static boolean covers(Gazetteer.Known known, Needed needed) {
    var code = needed.code().toUpperCase(Locale.ROOT);
    return known.completer().towns().stream()
        .anyMatch(town -> town.name().citycode().toUpperCase(Locale.ROOT).startsWith(code));
  }

  /** Fetches the file of {@code department} and installs it. */
  void fetch(Needed department) {
    if (fetching.get() != null) {
      return;
    }
    var to = folder.resolve(AddressFiles.name(department.code()));
    var from = address(department);
    var what = Message.of("address.online.fetching", String.valueOf(to.getFileName()));
    var work =
        tasks.<@Nullable Void>run(
            Pool.READ,
            what,
            progress -> {
              new Download(from, to).fetch(Web.patient(), progress);
              return null;
            },
            _ -> install(to));
    fetching.set(work);
    Finishing.of(work, tasks.running(), () -> fetching.set(null));
  }

  private void install(Path file) {
    addresses.add(
        file,
        info -> {
          installed.accept(info);
          forget(file);
        });
  }

  /** What is installed needs its file no more. */
  private static void forget(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the download; what has arrived is kept for the next time. */
  void stop() {
    var now = fetching.get();
    if (now != null) {
      now.cancel();
    }
  }
}
