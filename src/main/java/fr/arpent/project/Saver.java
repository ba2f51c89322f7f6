package fr.arpent.project;

import fr.arpent.step.StepId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes entries to the project's file on a thread of its own, in order, those that wait together
 * as one. What cannot be written stays in the queue and is tried again; the status says so.
 */
final class Saver implements AutoCloseable {
  private static final Duration AGAIN = Duration.ofSeconds(5);
  private static final Duration IDLE = Duration.ofSeconds(20);

  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            var made = new Thread(task, "arpent-save");
            made.setDaemon(true);
            return made;
          });
  private final List<Entry> waiting = new ArrayList<>();
  private final Consumer<SaveStatus> told;
  private volatile ProjectFile file;
  private volatile SaveStatus status = new SaveStatus.Saved(null);
  private volatile long lastWrite = System.nanoTime();
  private volatile boolean clean = true;
  private volatile @Nullable StepId last;

  /** Saves to {@code file} and tells {@code told}, on the saving thread, how it stands. */
  Saver(ProjectFile file, Consumer<SaveStatus> told) {
    this.file = file;
    this.told = told;
    var _ =
        thread.scheduleWithFixedDelay(
            this::tick, AGAIN.toMillis(), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
  }

  SaveStatus status() {
    return status;
  }

  /** Puts {@code entry} in the queue; the status tells when it is on disk. Returns at once. */
  void add(Entry entry) {
    add(List.of(entry));
  }

  /** The same for entries that are written all or none. */
  void add(List<Entry> entries) {
    synchronized (waiting) {
      waiting.addAll(entries);
    }
    if (!(status instanceof SaveStatus.NotSaved)) {
      tell(new SaveStatus.Saving());
    }
    thread.execute(this::write);
  }

  /** Writes what waits, and waits for it; the status tells whether it could be written. */
  void settle() {
    ask(
        _ -> {
          write();
          return Boolean.TRUE;
        });
  }

  /** Does {@code work} with the file on the saving thread, after what waits before it. */
  <T> Future<T> with(Work<T> work) {
    var done = new CompletableFuture<T>();
    Callable<T> task = () -> work.on(file);
    thread.execute(
        () -> {
          try {
            done.complete(task.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return done;
  }

  /** Does {@code work}, on which no result depends, after what waits before it. Returns at once. */
  void later(Consumer<ProjectFile> work) {
    thread.execute(
        () -> {
          try {
            work.accept(file);
          } catch (fr.arpent.base.ProblemException e) {
            tell(new SaveStatus.NotSaved(e.problem()));
          }
        });
  }

  /** Goes on in {@code other}, which holds everything asked for so far; on the saving thread. */
  void moveTo(ProjectFile other) {
    file = other;
    synchronized (waiting) {
      waiting.clear();
    }
    tell(new SaveStatus.Saved(last));
  }

  private void write() {
    List<Entry> batch;
    synchronized (waiting) {
      batch = List.copyOf(waiting);
    }
    try {
      if (!batch.isEmpty()) {
        file.append(batch);
      }
      written(batch);
    } catch (SQLException e) {
      tell(new SaveStatus.NotSaved(Database.problem(file.path(), e)));
    } catch (fr.arpent.base.ProblemException e) {
      tell(new SaveStatus.NotSaved(e.problem()));
    } catch (RuntimeException _) {
      // an operation that cannot be written must not look saved, nor stop what is written after it
      tell(new SaveStatus.NotSaved(file.problem("project.cannot-store")));
    }
  }

  /** What {@code work} gives, after what waits before it; waits for it. */
  <T> T ask(Work<T> work) {
    try {
      return with(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void written(List<Entry> batch) {
    boolean all;
    synchronized (waiting) {
      waiting.subList(0, batch.size()).clear();
      all = waiting.isEmpty();
    }
    for (var entry : batch) {
      last = entry instanceof Entry.Made made ? made.step().id() : last;
    }
    lastWrite = System.nanoTime();
    clean = false;
    if (all) {
      tell(new SaveStatus.Saved(last));
    }
  }

  /** Tries again what could not be written; makes the file whole when nothing else is to do. */
  private void tick() {
    if (status instanceof SaveStatus.NotSaved) {
      write();
    } else {
      rest();
    }
  }

  /** Nothing was written for a while: make the file whole, so that a copy of it is. */
  private void rest() {
    if (!clean && System.nanoTime() - lastWrite > IDLE.toNanos()) {
      try {
        file.checkpoint();
        clean = true;
      } catch (fr.arpent.base.ProblemException _) {
        clean = false; // tried again at the next rest; what was written is safe in the log
      }
    }
  }

  private void tell(SaveStatus next) {
    status = next;
    told.accept(next);
  }

  /**
   * Writes what waits and stops.
   *
   * @return whether everything is on disk
   */
  boolean finish() {
    thread.execute(this::write);
    thread.shutdown();
    try {
      if (!thread.awaitTermination(30, TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    synchronized (waiting) {
      return waiting.isEmpty();
    }
  }

  @Override
  public void close() {
    finish();
  }

  /** Something to do with the file. */
  @FunctionalInterface
  interface Work<T> {
    T on(ProjectFile file) throws Exception;
  }
}
