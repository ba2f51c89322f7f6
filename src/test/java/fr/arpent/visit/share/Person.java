package fr.arpent.visit.share;

import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Someone with a copy of a project in memory. */
final class Person {
  private final String name;
  private final Map<Optional<StepId>, State> states = new HashMap<>();
  private History history = History.empty();

  Person(String name, Table table) {
    this.name = name;
    states.put(Optional.empty(), State.of(table));
    ask(new TakeShare(Tables.ID, new Share(1, 1), fr.arpent.table.RowSet.NONE)); // a first step
  }

  private Person(String name, Person other) {
    this.name = name;
    states.putAll(other.states);
    for (var step : other.history.path()) {
      history = history.after(step);
    }
  }

  /** A copy for {@code other}, history included. */
  Person copy(String other) {
    return new Person(other, this);
  }

  void ask(Operation operation) {
    ask(operation, Map.of());
  }

  private void ask(Operation operation, Map<Class<?>, Object> resources) {
    var change = operation.run(new Work(state(), resources, Progress.NONE));
    var parent = history.position().orElse(null);
    var step = new Step(StepId.fresh(), parent, name, Instant.EPOCH, operation, change);
    states.put(Optional.of(step.id()), change.apply(state()));
    history = history.after(step);
  }

  /** Brings in what {@code other} did; says what that was. */
  Tally join(Person other) {
    var fork = Fork.of(history, other.history, Tables.ID).orElseThrow();
    var colleague =
        new Colleague(
            at(fork.ancestor()),
            at(fork.mine()),
            other.at(fork.theirs()),
            other.table(),
            history,
            other.history);
    var join =
        new JoinRounds(Tables.ID, other.name + ".arpent", other.history.position().orElseThrow());
    Map<Class<?>, Object> resources = Map.of(Colleague.class, colleague);
    var tally = join.tally(new Work(state(), resources, Progress.NONE));
    ask(join, resources);
    return tally;
  }

  void undo() {
    history = history.undone();
  }

  private TableState at(StepId step) {
    return states.getOrDefault(Optional.of(step), State.EMPTY).get(Tables.ID);
  }

  State state() {
    return states.getOrDefault(history.position(), State.EMPTY);
  }

  TableState table() {
    return state().get(Tables.ID);
  }

  /** By header, what each row shown reads. */
  Map<String, List<String>> cells() {
    var cells = new java.util.TreeMap<String, List<String>>();
    var now = table().table();
    now.columns().forEach(c -> cells.put(c.name(), now.rowSlots().mapToObj(c::text).toList()));
    cells.put("(état)", now.rowSlots().mapToObj(table()::mark).toList());
    return cells;
  }

  String text(int slot, String column) {
    return table().table().named(column).orElseThrow().text(slot);
  }

  List<Difference> differences() {
    return Differences.of(table()).all();
  }
}
