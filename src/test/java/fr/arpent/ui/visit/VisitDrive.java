package fr.arpent.ui.visit;

import fr.arpent.base.Message;
import fr.arpent.geo.LonLat;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.History;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Step;
import fr.arpent.step.StepId;
import fr.arpent.step.TableState;
import fr.arpent.step.Work;
import fr.arpent.step.edit.EditCells;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.Sheets;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.StartRound;
import fr.arpent.visit.proposal.Choice;
import fr.arpent.visit.proposal.Proposal;
import fr.arpent.visit.proposal.Proposal.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A visit without window: what is asked is applied when the test says so, as is the delay. */
final class VisitDrive implements VisitHost {
  private static final TableId ID = new TableId("t1");
  private static final LonLat HERE = new LonLat(6.13, 45.9);

  final List<Operation> asked = new ArrayList<>();
  final Map<Integer, Outcome> outcomes = new HashMap<>();
  boolean paused;
  final List<VisitKey> elsewhere = new ArrayList<>();
  boolean slow;
  RoundKeys keys = RoundKeys.USUAL;
  private @Nullable Runnable waiting;
  private State state;
  private int steps;
  private History history = History.empty();
  private final Map<Optional<StepId>, State> states = new HashMap<>();
  final VisitModel model = new VisitModel(this, this::later);

  VisitDrive(int points) {
    this(points, List.of());
  }

  private VisitDrive(int points, List<String> fields) {
    var labels = new ArrayList<>(List.of("id", "adresse"));
    labels.addAll(fields);
    var rows =
        IntStream.range(0, points)
            .mapToObj(
                i -> {
                  var row = new ArrayList<>(java.util.Collections.nCopies(labels.size(), ""));
                  row.set(0, "STV-" + i);
                  return List.copyOf(row);
                })
            .toList();
    var table = Sheets.table(labels, rows);
    state = State.of(table);
    var target = ColumnRef.to(table.named("adresse").orElseThrow());
    var asks = fields.stream().map(f -> ColumnRef.to(table.named(f).orElseThrow())).toList();
    var plan = RoundPlan.all(target);
    apply(
        new StartRound(
            ID,
            new RoundPlan(
                plan.rows(),
                plan.shown(),
                RoundPlan.Order.FILE,
                Optional.empty(),
                plan.target(),
                60,
                asks)));
    model.painted();
  }

  /** A round that asks for {@code field} beside the address. */
  static VisitDrive asking(String field) {
    return new VisitDrive(9, List.of(field));
  }

  /** What a cell reads. */
  String cell(int slot, String column) {
    return state.get(ID).table().named(column).orElseThrow().text(slot);
  }

  /** Somebody types in the grid. */
  void change(int slot, String column, String text) {
    var target = ColumnRef.to(state.get(ID).table().named(column).orElseThrow());
    apply(EditCells.one(ID, target, slot, text));
    model.painted();
  }

  VisitShown shown() {
    return java.util.Objects.requireNonNull(model.shown().get());
  }

  String address(int slot) {
    var table = state.get(ID).table();
    return table.named("adresse").orElseThrow().text(slot);
  }

  TableState table() {
    return state.get(ID);
  }

  /** A key, and the next point painted. */
  void key(VisitKey key) {
    model.key(key);
    model.painted();
  }

  /** Characters as a keyboard types them, outside the field. */
  void type(String characters) {
    characters.codePoints().mapToObj(Character::toString).forEach(this::character);
  }

  private void character(String character) {
    var stroke = RoundStroke.of(character);
    model.character(character, keys.does(stroke), stroke.writes());
  }

  /** The quarter of a second is over. */
  void letTimePass() {
    var then = waiting;
    waiting = null;
    if (then != null) {
      then.run();
    }
    model.painted();
  }

  boolean waits() {
    return waiting != null;
  }

  /** What was asked last is stored now, and the next point painted. */
  void store() {
    apply(asked.getLast());
    model.painted();
  }

  @Override
  public void ask(Operation operation) {
    asked.add(operation);
    if (!slow) {
      apply(operation);
    }
  }

  private void apply(Operation operation) {
    var change = operation.run(Work.on(state));
    var parent = history.position().orElse(null);
    var id = new StepId("s" + ++steps);
    history = history.after(new Step(id, parent, "test", Instant.EPOCH, operation, change));
    state = change.apply(state);
    states.put(history.position(), state);
    model.arrived(table(), history);
  }

  /** Brings the step undone last back, as Ctrl+Y does. */
  void redo() {
    go(history.redone());
    model.painted();
  }

  /** Takes the last step back, as Ctrl+Z does. */
  void undone() {
    go(history.undone());
    model.painted();
  }

  @Override
  public void undo() {
    go(history.undone());
  }

  @Override
  public void pause() {
    paused = true;
  }

  @Override
  public void other(VisitKey key) {
    elsewhere.add(key);
  }

  @Override
  public Optional<LonLat> place(TableState now, int slot) {
    return Optional.of(HERE);
  }

  private void go(History next) {
    history = next;
    state = java.util.Objects.requireNonNull(states.get(next.position()));
    model.arrived(table(), history);
  }

  private Runnable later(int millis, Runnable then) {
    waiting = then;
    return () -> waiting = null;
  }

  @Override
  public Proposal propose(TableState now, RoundPlan plan, int slot) {
    var choices = List.of(choice(slot + " rue A"), choice(slot + " rue B"), choice("rue C"));
    var outcome = outcomes.getOrDefault(slot, Outcome.WRITE);
    var said = Message.of("visit.reason.sure");
    return new Proposal(choices, outcome, said, said, slot < 0 ? "" : address(slot));
  }

  private static Choice choice(String text) {
    return new Choice(Choice.Kind.ADDRESS, text, Optional.empty(), 6, HERE);
  }
}
