package fr.arpent.ui.geocode;

import fr.arpent.address.geocode.Geocoder;
import fr.arpent.address.geocode.KnownAnswers;
import fr.arpent.address.online.AddressService;
import fr.arpent.address.online.OnlineBatch;
import fr.arpent.address.online.TakeOnlineAnswers;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.project.Project;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Running;
import fr.arpent.ui.desk.Tasks;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Looks for the addresses of rows, one step: the command line runs the same operation. */
public final class Run {
  private static final Message LOOKING = Message.of("address.geocode.progress");
  private static final Message ASKING = Message.of("address.online.asking");

  private final GeocodeModel model;
  private final Tasks tasks;
  private final Gazetteer gazetteer;
  private final ReadOnlyObjectWrapper<@Nullable Running> running = new ReadOnlyObjectWrapper<>();

  /** Nothing looked for yet; {@code gazetteer} knows the streets. */
  public Run(GeocodeModel model, Tasks tasks, Gazetteer gazetteer) {
    this.model = model;
    this.tasks = tasks;
    this.gazetteer = gazetteer;
  }

  /** What is under way; null while nothing is. */
  public ReadOnlyObjectProperty<@Nullable Running> running() {
    return running.getReadOnlyProperty();
  }

  /** What is asked where no service is; null while no base is open. */
  ReadOnlyObjectProperty<Gazetteer.@Nullable Known> base() {
    return gazetteer.known();
  }

  /** Stops what is under way; what was found is kept. */
  void stop() {
    var now = running.get();
    if (now != null) {
      now.cancel();
    }
  }

  /** Looks for {@code rows} in the bases that are installed, or asks {@code service}. */
  void start(RowSet rows, Optional<AddressService> service) {
    var project = model.bench().project().get();
    var table = model.sheet().map(s -> s.table()).orElse(null);
    if (project == null
        || table == null
        || running.get() != null
        || model.bench().desk().readOnly().get()) {
      return;
    }
    model.again().set(false);
    model.choose(model.columns().get());
    if (service.isPresent()) {
      ask(service.get(), project, table, rows);
    } else {
      look(project, table, rows);
    }
  }

  private void look(Project project, Table table, RowSet rows) {
    var known = gazetteer.known().get();
    if (known == null) {
      tasks.show(Problem.at(Place.NOWHERE, "address.none"));
      return;
    }
    var all = rows.size() == table.rowCount();
    var asked = model.columns().get().operation(table, all ? Optional.empty() : Optional.of(rows));
    Map<Class<?>, Object> resources =
        Map.of(Geocoder.class, known.geocoder(), KnownAnswers.class, new KnownAnswers());
    begun(
        tasks.run(
            Pool.ADDRESS,
            LOOKING,
            progress -> project.apply(asked, resources, progress),
            _ -> model.showAll()));
  }

  private void ask(AddressService service, Project project, Table table, RowSet rows) {
    var columns = model.columns().get();
    begun(
        tasks.run(
            Pool.ADDRESS,
            ASKING,
            progress -> {
              var questions = columns.questions(table);
              var found = OnlineBatch.of(service).ask(questions, rows, progress);
              take(project, new TakeOnlineAnswers(table.id(), columns, host(service)), found);
              return found;
            },
            found -> found.problem().ifPresent(tasks::show)));
  }

  private void begun(Running work) {
    running.set(work);
    Finishing.of(work, tasks.running(), () -> running.set(null));
  }

  private static void take(Project project, TakeOnlineAnswers step, OnlineBatch.Found found) {
    if (!found.rows().isEmpty()) {
      project.apply(step, Map.of(OnlineBatch.Found.class, found), Progress.NONE);
    }
  }

  private static String host(AddressService service) {
    return String.valueOf(service.base().getHost());
  }
}
