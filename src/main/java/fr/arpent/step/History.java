package fr.arpent.step;

import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The tree of steps and the position in it. Immutable as seen from outside: a step after an undo
 * starts a branch, the undone ones stay in the tree.
 *
 * <p>Versions share one growing log, so that a step costs the same after a hundred thousand others.
 */
public final class History {
  private final Log log;
  private final int size;
  private final @Nullable StepId position;
  private final @Nullable Redo redo;

  private History(Log log, int size, @Nullable StepId position, @Nullable Redo redo) {
    this.log = log;
    this.size = size;
    this.position = position;
    this.redo = redo;
  }

  /** No step yet. */
  public static History empty() {
    return new History(new Log(), 0, null, null);
  }

  /** The step that the present comes after; empty at the beginning. */
  public Optional<StepId> position() {
    return Optional.ofNullable(position);
  }

  /** How many steps the tree holds, undone ones included. */
  public int size() {
    return size;
  }

  /** All steps in the order in which they were made. */
  public List<Step> steps() {
    return log.first(size);
  }

  /** The step {@code id}, if the tree holds it. */
  public Optional<Step> step(StepId id) {
    return Optional.ofNullable(log.get(id, size));
  }

  /** The steps from the first to the position: those the present is made of. */
  public List<Step> path() {
    return pathTo(position);
  }

  /** The steps from the first to {@code to}; none for null. */
  public List<Step> pathTo(@Nullable StepId to) {
    var path = new ArrayList<Step>();
    for (var at = to; at != null; ) {
      var step = log.need(at, size);
      path.add(step);
      at = step.parent();
    }
    Collections.reverse(path);
    return path;
  }

  /** The step that undoing takes back. */
  public Optional<Step> undoable() {
    return position().flatMap(this::step);
  }

  /** The step that redoing brings back. */
  public Optional<Step> redoable() {
    return redo == null ? Optional.empty() : step(redo.step);
  }

  /**
   * The history after {@code step}.
   *
   * @throws IllegalArgumentException when its parent is not the position
   */
  public History after(Step step) {
    if (!java.util.Objects.equals(step.parent(), position)) {
      throw new IllegalArgumentException("step after " + step.parent() + ", at " + position);
    }
    log.add(step, size);
    return new History(log, size + 1, step.id(), null);
  }

  /** The history one step back; the same at the beginning. */
  public History undone() {
    var last = undoable();
    return last.isEmpty()
        ? this
        : new History(log, size, last.get().parent(), new Redo(last.get().id(), redo));
  }

  /** The history one undone step forward; the same when nothing was undone. */
  public History redone() {
    return redo == null ? this : new History(log, size, redo.step, redo.next);
  }

  /**
   * The history with its position after {@code to}, null for the beginning. Where that is one step
   * back or forward this is undoing and redoing; elsewhere it is going to another branch.
   *
   * @throws IllegalArgumentException when the tree does not hold {@code to}
   */
  public History at(@Nullable StepId to) {
    if (redo != null && redo.step.equals(to)) {
      return redone();
    }
    var back = this;
    while (back.position != null && !back.position.equals(to)) {
      back = back.undone();
    }
    if (java.util.Objects.equals(back.position, to)) {
      return back;
    }
    if (to == null || log.get(to, size) == null) {
      throw new IllegalArgumentException("no step " + to);
    }
    return new History(log, size, to, null);
  }

  /** A table id that no step of the tree ever brought, undone and removed ones included. */
  public TableId freshTable() {
    var given = new HashSet<TableId>();
    steps().forEach(step -> brought(step.happened(), given));
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> new TableId("t" + number))
        .filter(id -> !given.contains(id))
        .findFirst()
        .orElseThrow();
  }

  private static void brought(Change change, Set<TableId> to) {
    switch (change) {
      case PutTable put -> to.add(put.table().id());
      case Group group -> group.changes().forEach(part -> brought(part, to));
      default -> {}
    }
  }

  /** The undone steps, the next to be redone first. */
  private record Redo(StepId step, @Nullable Redo next) {}

  /** Steps in the order in which they were made; only grows. */
  private static final class Log {
    private final List<Step> steps = new ArrayList<>();
    private final Map<StepId, Integer> places = new HashMap<>();

    synchronized void add(Step step, int expected) {
      if (steps.size() != expected || places.putIfAbsent(step.id(), expected) != null) {
        throw new IllegalStateException("a step was already made from this history");
      }
      steps.add(step);
    }

    /** The step {@code id} if it is one of the first {@code count}: a version has no later one. */
    synchronized @Nullable Step get(StepId id, int count) {
      var place = places.getOrDefault(id, count);
      return place < count ? steps.get(place) : null;
    }

    Step need(StepId id, int count) {
      var step = get(id, count);
      if (step == null) {
        throw new IllegalArgumentException("no step " + id);
      }
      return step;
    }

    synchronized List<Step> first(int count) {
      return List.copyOf(steps.subList(0, count));
    }
  }
}
