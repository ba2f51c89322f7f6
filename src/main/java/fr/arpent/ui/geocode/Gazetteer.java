package fr.arpent.ui.geocode;

import fr.arpent.address.AddressStore;
import fr.arpent.address.BaseInfo;
import fr.arpent.address.complete.Completer;
import fr.arpent.address.geocode.Geocoder;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.base.Message;
import fr.arpent.geo.LonLat;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The streets of the bases that are installed, open to be searched; opened again when these change.
 * Used on the JavaFX thread.
 */
public final class Gazetteer {
  private static final Message READING = Message.of("ui.visit.reading-addresses");

  private static final List<String> FIRST = List.of("1", "12 rue de la", "place qui n’existe pas");
  private static final LonLat NOWHERE = new LonLat(0, 0);

  private final AddressStore store;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<@Nullable Known> known = new ReadOnlyObjectWrapper<>();

  /** What can be asked. */
  public record Known(StreetSearch search, Geocoder geocoder, Completer completer) {}

  /** The streets of {@code store}, opened as soon as {@code bases} tells that there are some. */
  public Gazetteer(
      AddressStore store, Tasks tasks, ObservableValue<? extends List<BaseInfo>> bases) {
    this.store = store;
    this.tasks = tasks;
    bases.subscribe(now -> follow(now.isEmpty()));
  }

  /** What can be asked now; null while no base is installed, or none is open yet. */
  public ReadOnlyObjectProperty<@Nullable Known> known() {
    return known.getReadOnlyProperty();
  }

  private void follow(boolean none) {
    if (none) {
      replace(null);
    } else {
      tasks.run(Pool.ADDRESS, READING, _ -> open(), this::replace);
    }
  }

  private Known open() {
    var search = store.search();
    var geocoder = new Geocoder(search);
    var completer = new Completer(search, geocoder);
    // The first question takes three times as long: nobody has to wait for it while typing.
    FIRST.forEach(text -> completer.find(text, NOWHERE, 1));
    return new Known(search, geocoder, completer);
  }

  /** What is being asked of the one before is still answered. */
  private void replace(@Nullable Known next) {
    var before = known.get();
    known.set(next);
    if (before != null) {
      tasks.pool(Pool.FIND).execute(() -> tasks.pool(Pool.ADDRESS).execute(() -> close(before)));
    }
  }

  private static void close(Known before) {
    try {
      before.search.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As {@link #ask}; where no base is open nothing is found. */
  public <T> void find(
      Function<Known, List<T>> question, java.util.function.Consumer<List<T>> answered) {
    if (known.get() == null) {
      answered.accept(List.of());
    } else {
      ask(question, answered);
    }
  }

  /** Asks {@code question} away from the window; {@code answered} runs on it. */
  <T> void ask(Function<Known, T> question, java.util.function.Consumer<T> answered) {
    var now = known.get();
    if (now != null) {
      tasks
          .pool(Pool.FIND)
          .execute(
              () -> {
                var answer = question.apply(now);
                tasks.window().execute(() -> answered.accept(answer));
              });
    }
  }
}
