package fr.arpent.ui.grid;

import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import fr.arpent.ui.desk.Arranger;
import fr.arpent.ui.desk.Desk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

/** A door that applies operations at once and takes them back; nothing is stored. */
final class FakeProject {
  private final Desk desk = new Desk(this::apply);
  private final Arranger arranger;
  private final Table source;
  private final Deque<State> before = new ArrayDeque<>();
  private final List<Operation> asked = new ArrayList<>();
  private State state;

  FakeProject(Table table, Executor background, Executor window) {
    source = table;
    state = State.of(table);
    arranger = new Arranger(desk, background, window);
    show();
  }

  Desk desk() {
    return desk;
  }

  Table table() {
    return state.table(source.id());
  }

  /** What was asked, the last one last. */
  List<Operation> asked() {
    return asked;
  }

  void undo() {
    state = before.pop();
    show();
  }

  private void apply(Operation operation) {
    asked.add(operation);
    before.push(state);
    state = operation.run(Work.on(state)).apply(state);
    show();
  }

  private void show() {
    arranger.show(state.get(source.id()), new BikeMarks(table(), source));
  }
}
