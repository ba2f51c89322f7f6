package fr.arpent.project;

import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.StepJson;
import fr.arpent.step.Work;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An open project: the one door through which its tables change. Applying computes, records, stores
 * and publishes; nothing changes a table any other way. Safe for all threads; every call but {@link
 * #present()} may take as long as its operation and belongs on a thread for work.
 */
public final class Project implements AutoCloseable {
  private final Saver saver;
  private final Sources sources;
  private volatile ProjectLock lock;
  private final StepJson json;
  private final States states;
  private final Author author;
  private final Map<Class<?>, Object> resources;
  private final Watchers watchers = new Watchers();
  private volatile Present present;

  Project(Opened opened, StepJson json, Author author, Map<Class<?>, Object> resources) {
    this.saver = new Saver(opened.file(), watchers::tell);
    this.sources = new Sources(saver, () -> lock.require());
    this.lock = opened.lock();
    this.json = json;
    this.author = author;
    this.resources = Map.copyOf(resources);
    this.states = opened.states();
    this.present = opened.present();
  }

  /** The project as it stands. */
  public Present present() {
    return present;
  }

  /** Where the project's file is. */
  public Path path() {
    return lock.file();
  }

  /** Whether another window has the project, so that this one only looks. */
  public boolean readOnly() {
    return !lock.mine();
  }

  /** How the file stands to the screen. */
  public SaveStatus saveStatus() {
    return lock.mine() ? saver.status() : new SaveStatus.ReadOnly(lock.problem());
  }

  /** Tells {@code watcher} each new present, on the thread that made it. */
  public void watch(Consumer<Present> watcher) {
    watchers.add(watcher);
  }

  /** Tells {@code watcher} how saving stands, on the saving thread. */
  public void watchSaving(Consumer<SaveStatus> watcher) {
    watchers.addSaving(watcher);
  }

  /** Runs {@code operation} with the project's own resources. */
  public Present apply(Operation operation) {
    return apply(operation, Map.of(), Progress.NONE);
  }

  /**
   * Runs {@code operation}, records it as a step and publishes what comes of it. When nothing had
   * to change there is no step.
   *
   * @param extra resources for this operation alone, by type
   * @throws fr.arpent.base.ProblemException when it cannot be done; nothing changed
   * @throws java.util.concurrent.CancellationException when it was cancelled; nothing changed
   */
  public Present apply(Operation operation, Map<Class<?>, Object> extra, Progress progress) {
    lock.require();
    var all = new HashMap<>(resources);
    all.putAll(extra);
    while (true) {
      var base = present;
      var change = operation.run(new Work(base.state(), all, progress));
      if (change.equals(Group.NOTHING)) {
        return base;
      }
      var next = change.apply(base.state());
      var published = commit(base, operation, change, next);
      if (published.isPresent()) {
        return published.get();
      }
    }
  }

  /** Records the change unless another step came between; then it must be computed again. */
  private synchronized Optional<Present> commit(
      Present base, Operation asked, Change change, State next) {
    if (!base.history().position().equals(present.history().position())) {
      return Optional.empty();
    }
    var step =
        new Step(
            StepId.fresh(),
            base.history().position().orElse(null),
            author.name(),
            author.clock().instant(),
            asked,
            change);
    var history = present.history().after(step);
    states.keep(step.id(), next);
    saver.add(new Entry.Made(step));
    return Optional.of(publish(new Present(next, history, change.footprint())));
  }

  /** Takes the last step back; the same when there is none. */
  public synchronized Present undo() {
    return move(present.history().undone());
  }

  /** Brings the step undone last back; the same when there is none. */
  public synchronized Present redo() {
    return move(present.history().redone());
  }

  /** Goes to the state after {@code step}, null for the beginning, wherever it is in the tree. */
  public synchronized Present goTo(@Nullable StepId step) {
    return move(present.history().at(step));
  }

  /** Whether {@code step} can be taken out: no later step of the present depends on it. */
  public boolean canTakeOut(StepId step) {
    return TakenOut.possible(present.history(), step);
  }

  /**
   * Takes {@code step} out of the middle; the way that the present came stays in the tree.
   *
   * @throws IllegalArgumentException when a later step depends on it
   */
  public synchronized Present takeOut(StepId step) {
    lock.require();
    if (!canTakeOut(step)) {
      throw new IllegalArgumentException("needed later: " + step);
    }
    var parent = present.history().step(step).orElseThrow().parent();
    var out = TakenOut.of(present.history(), step, states.after(present.history(), parent));
    var history = out.history();
    states.keep(out);
    saver.add(out.entries(author.clock().instant()));
    var touched = Passage.between(present.history(), history);
    var state = states.after(history, history.position().orElse(null));
    return publish(new Present(state, history, touched));
  }

  private Present move(History next) {
    lock.require();
    if (next.position().equals(present.history().position())) {
      return present;
    }
    var to = next.position().orElse(null);
    var touched = Passage.between(present.history(), next);
    saver.add(new Entry.Moved(to, null, author.clock().instant()));
    return publish(new Present(states.after(next, to), next, touched));
  }

  /** The state after {@code step}, to look at; changes nothing. */
  public State at(@Nullable StepId step) {
    return states.after(present.history(), step);
  }

  /**
   * The present as it would be after going to {@code step}, to look at; changes nothing and stores
   * nothing.
   */
  public Present glance(@Nullable StepId step) {
    var here = present.history();
    var there = here.at(step);
    return new Present(states.after(there, step), there, Passage.between(here, there));
  }

  /** Names the present, so that it is found again in the history. */
  public synchronized void restorePoint(String name) {
    lock.require();
    var here = present.history().position().orElse(null);
    saver.add(new Entry.Moved(here, name, author.clock().instant()));
  }

  /** The named places in the history, in order. */
  public List<RestorePoint> restorePoints() {
    return saver.ask(ProjectFile::restorePoints);
  }

  /** The files that were brought into the project. */
  public Sources sources() {
    return sources;
  }

  /** A setting of the window that no result depends on. */
  public Optional<String> view(String key) {
    return saver.ask(file -> file.view(key));
  }

  /** Keeps a setting of the window; lost when the project is only looked at. */
  public void keepView(String key, String value) {
    if (lock.mine()) {
      saver.later(file -> file.keepView(key, value));
    }
  }

  /**
   * Writes the whole project to {@code target}, which must not exist, and goes on there: when the
   * disk is full or the stick was pulled out. Steps that could not be written here are written
   * there.
   *
   * @throws fr.arpent.base.ProblemException when it cannot be written there either
   */
  public synchronized void saveElsewhere(Path target) {
    lock.require();
    var newLock = ProjectLock.take(target);
    try {
      newLock.require();
      new Elsewhere(json, author.clock()).move(saver, target, present.history());
    } catch (RuntimeException e) {
      newLock.close();
      throw e;
    }
    lock.close();
    lock = newLock;
  }

  /**
   * Writes the whole project, history included, to {@code target}, which must not exist, and goes
   * on here.
   *
   * @throws fr.arpent.base.ProblemException when it cannot be written there, or not all of it is on
   *     disk here
   */
  public void copyTo(Path target) {
    if (settle() instanceof SaveStatus.NotSaved not) {
      throw new ProblemException(not.problem());
    }
    Elsewhere.copy(saver, target);
  }

  /**
   * Writes what waits now, and tells how it stands then: to be asked before the project is left,
   * since what cannot be written is gone once it is closed.
   */
  public SaveStatus settle() {
    if (lock.mine()) {
      saver.settle();
    }
    return saveStatus();
  }

  /**
   * Writes what waits and lets the file go. What cannot be written is lost: {@link #settle()} tells
   * before.
   */
  @Override
  public void close() {
    if (lock.mine()) {
      var here = present.history().position();
      if (here.isPresent() && states.worthSnapshot()) {
        saver.later(file -> file.keepSnapshot(here.get(), present.state()));
      }
    }
    var file = saver.ask(f -> f);
    saver.finish();
    try {
      file.close();
    } finally {
      lock.close();
    }
  }

  private Present publish(Present next) {
    present = next;
    watchers.tell(next);
    return next;
  }
}
