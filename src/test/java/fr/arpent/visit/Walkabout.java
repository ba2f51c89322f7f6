package fr.arpent.visit;

import fr.arpent.address.AddressIndex;
import fr.arpent.base.Progress;
import fr.arpent.geo.point.Points;
import fr.arpent.geo.position.AcceptPosition;
import fr.arpent.geo.position.Tables;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A project in memory, for tests of the visit: asks operations, undoes and redoes them. */
final class Walkabout {
  static final Instant START = Instant.parse("2026-10-03T08:00:00Z");

  private final Map<Optional<StepId>, State> states = new HashMap<>();
  private final Map<Class<?>, Object> resources;
  private History history = History.empty();
  private Instant now = START;
  private int steps;

  Walkabout(Table table, AddressIndex addresses) {
    resources = Map.of(AddressIndex.class, addresses);
    states.put(Optional.empty(), State.of(table));
  }

  /** A walkabout over points with the header {@code id|lon|lat|adresse}, their columns accepted. */
  static Walkabout of(List<String> rows, AddressIndex addresses) {
    var table = Tables.of("id|lon|lat|adresse", rows);
    var walkabout = new Walkabout(table, addresses);
    walkabout.ask(new AcceptPosition(Tables.ID, Tables.two(table, "lon", "lat", 4326)));
    return walkabout;
  }

  void ask(Operation operation) {
    var before = states.getOrDefault(history.position(), State.EMPTY);
    var change = operation.run(new Work(before, resources, Progress.NONE));
    var id = new StepId("s" + steps++);
    var parent = history.position().orElse(null);
    history = history.after(new Step(id, parent, "test", now, operation, change));
    states.put(Optional.of(id), change.apply(before));
  }

  /** Lets time pass. */
  void wait(Duration time) {
    now = now.plus(time);
  }

  void undo() {
    history = history.undone();
  }

  void redo() {
    history = history.redone();
  }

  History history() {
    return history;
  }

  TableState state() {
    return project().get(Tables.ID);
  }

  State project() {
    return states.getOrDefault(history.position(), State.EMPTY);
  }

  Points points() {
    return Points.of(state());
  }

  RoundView view() {
    return RoundView.of(state(), history).orElseThrow();
  }

  int current() {
    return view().current().orElseThrow();
  }

  /** Marks the current point. */
  void mark(Mark mark) {
    ask(MarkRows.one(Tables.ID, current(), mark));
  }
}
