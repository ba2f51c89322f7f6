package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Runs work off the JavaFX thread: one named thread for each {@link Pool}. What comes of it is
 * handed back on the JavaFX thread; an exception is never silent, it becomes the {@link #problem}.
 */
public final class Tasks implements AutoCloseable {
  private final Map<Pool, ExecutorService> pools = new EnumMap<>(Pool.class);
  private final Executor window;
  private final ObservableList<Running> running = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final Troubles troubles = new Troubles();

  /** Hands results back on {@code window}, which runs on the JavaFX thread. */
  public Tasks(Executor window) {
    this.window = window;
    for (var pool : Pool.values()) {
      pools.put(pool, Executors.newSingleThreadExecutor(task -> thread(pool, task)));
    }
  }

  /** The work under way, the oldest first. */
  public ObservableList<Running> running() {
    return running;
  }

  /** What went wrong last; set anew each time, also when it is the same again. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** What went wrong and is not over. */
  public Troubles troubles() {
    return troubles;
  }

  /** The thread of {@code pool}, for what needs neither progress nor cancel. */
  public Executor pool(Pool pool) {
    return task -> execute(pool, () -> guarded(task));
  }

  /** Runs on the JavaFX thread. */
  public Executor window() {
    return window;
  }

  /**
   * Runs {@code work} in {@code pool}.
   *
   * @param what what it is, in words
   * @param done gets its result on the JavaFX thread; not called when it fails or was cancelled
   */
  public <T extends @Nullable Object> Running run(
      Pool pool, Message what, Function<Progress, T> work, Consumer<T> done) {
    return run(pool, what, work, done, problem -> show(what, problem));
  }

  /** As above, with what goes wrong handed to {@code failed} on the JavaFX thread. */
  public <T extends @Nullable Object> Running run(
      Pool pool,
      Message what,
      Function<Progress, T> work,
      Consumer<T> done,
      Consumer<Problem> failed) {
    var entry = new Running(what, window);
    var known = troubles.count();
    window.execute(() -> running.add(entry));
    execute(
        pool,
        () -> {
          var end = attempt(entry, work, r -> succeeded(what, known, () -> done.accept(r)), failed);
          window.execute(
              () -> {
                running.remove(entry);
                end.run();
              });
        });
    return entry;
  }

  /** What is asked for once the window is closed is not done: nobody would see it. */
  private void execute(Pool pool, Runnable task) {
    var thread = need(pool);
    if (!thread.isShutdown()) {
      thread.execute(task);
    }
  }

  private void succeeded(Message what, int known, Runnable done) {
    troubles.succeeded(what, known);
    done.run();
  }

  /** Shows that {@code work} came to {@code next}, until it succeeds. On the JavaFX thread. */
  public void show(Message work, Problem next) {
    troubles.add(work, next);
    show(next);
  }

  /** Shows {@code next} to the user. On the JavaFX thread. */
  public void show(Problem next) {
    problem.set(null);
    problem.set(next);
  }

  private static <T extends @Nullable Object> Runnable attempt(
      Running entry, Function<Progress, T> work, Consumer<T> done, Consumer<Problem> failed) {
    try {
      var result = work.apply(entry);
      return () -> done.accept(result);
    } catch (CancellationException _) {
      return () -> entry.done().set(0); // the user asked for it: everything is as before
    } catch (ProblemException e) {
      return () -> failed.accept(e.problem());
    } catch (RuntimeException | Error e) {
      return () -> failed.accept(unexpected(e));
    }
  }

  private void guarded(Runnable task) {
    try {
      task.run();
    } catch (ProblemException e) {
      window.execute(() -> show(e.problem()));
    } catch (RuntimeException | Error e) {
      window.execute(() -> show(unexpected(e)));
    }
  }

  /** Shows a fault of the program itself, wherever it came from. On the JavaFX thread. */
  public void fault(Throwable fault) {
    show(unexpected(fault));
  }

  /** A fault of the program itself: told with what a developer needs to find it. */
  private static Problem unexpected(Throwable fault) {
    System.getLogger("fr.arpent").log(System.Logger.Level.ERROR, "unexpected", fault);
    var at = fault.getStackTrace();
    var where = at.length == 0 ? "?" : at[0].getFileName() + ":" + at[0].getLineNumber();
    return Problem.at(
        Place.NOWHERE, "ui.problem.unexpected", fault.getClass().getSimpleName() + " " + where);
  }

  private ExecutorService need(Pool pool) {
    return java.util.Objects.requireNonNull(pools.get(pool));
  }

  private static Thread thread(Pool pool, Runnable task) {
    var thread = new Thread(task, "arpent-" + pool.name().toLowerCase(Locale.ROOT));
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void close() {
    running.forEach(Running::cancel);
    pools.values().forEach(ExecutorService::shutdown);
  }
}
