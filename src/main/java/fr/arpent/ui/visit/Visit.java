package fr.arpent.ui.visit;

import fr.arpent.address.AddressIndex;
import fr.arpent.base.Message;
import fr.arpent.check.Findings;
import fr.arpent.geo.Bearing;
import fr.arpent.geo.LonLat;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.TableState;
import fr.arpent.step.edit.InsertColumn;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.SheetMarks.Proposals;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.MapPane;
import fr.arpent.ui.map.model.VisitScene;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.StartRound;
import fr.arpent.visit.TargetColumn;
import fr.arpent.visit.proposal.Proposal;
import fr.arpent.visit.proposal.ProposalRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The visit of the table in front: begins, resumes and pauses it, and lets grid and map follow its
 * point. Used on the JavaFX thread.
 */
public final class Visit implements VisitHost {
  private static final double ZOOM = 0.5;

  private final Bench bench;
  private final MapPane map;
  private final AddressPlace addresses;
  private final VisitModel model;
  private final VisitScenes scenes;
  private final GridProposal inGrid;
  private final Nearness nearness;
  private final ReadOnlyBooleanWrapper going = new ReadOnlyBooleanWrapper();
  private Optional<String> written = Optional.empty();
  private int followed = -1;
  private RowSet together = RowSet.NONE;
  private boolean own;
  private Runnable search = () -> {};
  private Consumer<Message> tell = _ -> {};

  /**
   * No visit yet.
   *
   * @param delay for letters that may be followed by others
   */
  public Visit(Bench bench, MapPane map, AddressPlace addresses, Words words, Delay delay) {
    this.bench = bench;
    this.map = map;
    this.addresses = addresses;
    scenes = new VisitScenes(words);
    inGrid = new GridProposal(bench, words);
    nearness = new Nearness(bench, map.model());
    model = new VisitModel(this, delay);
    bench.present().subscribe(this::arrived);
    bench.derived().subscribe(this::again);
    addresses.index().subscribe(this::again);
    addresses.crossings().subscribe(this::again);
    model.shown().subscribe(this::follow);
    bench.desk().selection().subscribe(this::chosen);
    words.texts().addListener((_, _, _) -> follow(model.shown().get()));
  }

  /** What the keys do. */
  public VisitModel model() {
    return model;
  }

  /** Whether the visit goes on: keys are its own. */
  public ReadOnlyBooleanProperty going() {
    return going.getReadOnlyProperty();
  }

  /** Goes on where it stopped; begins with all points when none was begun. */
  public void start() {
    var sheet = bench.desk().sheet().get();
    var project = bench.project().get();
    if (sheet != null && project != null) {
      addresses.read(
          project.path(),
          () -> {
            if (model.shown().get() == null) {
              begin(all(sheet.state()));
            } else {
              go();
            }
          });
    }
  }

  /** Begins a round as {@code plan} says; a target column that is missing is added first. */
  public void begin(RoundPlan plan) {
    var sheet = bench.desk().sheet().get();
    if (sheet == null || bench.desk().readOnly().get()) {
      return;
    }
    var table = sheet.table();
    plan.target()
        .filter(target -> !table.has(target.id()))
        .ifPresent(
            target -> bench.ask(new InsertColumn(table.id(), target.name(), column(sheet), "")));
    bench.ask(new StartRound(table.id(), plan), known());
    go();
  }

  /** What the order of a round may go by. */
  private Map<Class<?>, Object> known() {
    var all = new HashMap<Class<?>, Object>();
    all.put(AddressIndex.class, addresses.index().get());
    var derived = bench.derived().get();
    if (derived != null) {
      all.put(Findings.class, derived.findings());
    }
    return all;
  }

  /** The plan for all of {@code state}: its address column, or a new one. */
  public static RoundPlan all(TableState state) {
    var table = state.table();
    return RoundPlan.all(
        TargetColumn.of(table)
            .orElseGet(() -> new ColumnRef(table.freshColumn(), TargetColumn.USUAL)));
  }

  /** Says what looks for another address; who finds one tells the model. */
  public void searching(Runnable box) {
    search = box;
  }

  /** Says who tells what could not be found. */
  public void telling(Consumer<Message> teller) {
    tell = teller;
  }

  @Override
  public void ask(Operation operation) {
    bench.ask(operation);
  }

  @Override
  public void undo() {
    bench.undo();
  }

  @Override
  public void other(VisitKey key) {
    var around = new VisitAround(bench, addresses.index().get(), model, tell);
    switch (key) {
      case SEARCH -> search.run();
      case CLOSER -> map.model().zoom(ZOOM);
      case FURTHER -> map.model().zoom(-ZOOM);
      case STREET -> around.street();
      case NORTH -> around.towards(Bearing.NORTH);
      case SOUTH -> around.towards(Bearing.SOUTH);
      case WEST -> around.towards(Bearing.WEST);
      case EAST -> around.towards(Bearing.EAST);
      default -> {} // the model's own
    }
  }

  /** Several rows chosen on the map or in the grid are answered together. */
  private void chosen(Selection selection) {
    if (going.get() && !own) {
      model.pick(selection.rows().size() > 1 ? selection.rows() : RowSet.NONE);
    }
  }

  /** Leaves the visit: nothing is to be saved, all is. */
  @Override
  public void pause() {
    going.set(false);
    map.visiting().set(false);
    map.model().visit().set(VisitScene.NONE);
    bench.propose(Proposals.NONE);
  }

  /** A new column stands beside the first, where it is seen. */
  private static int column(Sheet sheet) {
    return Math.min(1, sheet.table().columns().size());
  }

  private void go() {
    followed = -1;
    nearness.again();
    going.set(true);
    map.visiting().set(true);
    follow(model.shown().get());
  }

  private void arrived() {
    var present = bench.present().get();
    var front = present == null ? Optional.<TableState>empty() : present.state().frontTable();
    if (present == null || front.isEmpty()) {
      if (going.get()) {
        pause();
      }
      model.clear();
    } else {
      model.arrived(front.get(), present.history());
    }
  }

  private void again() {
    model.proposeAgain();
    proposeInGrid();
    follow(model.shown().get());
  }

  @Override
  public Proposal propose(TableState state, RoundPlan plan, int slot) {
    var place = place(state, slot);
    var present =
        plan.target()
            .filter(target -> slot >= 0 && state.table().has(target.id()))
            .map(target -> state.table().column(target.id()).text(slot))
            .orElse("");
    var rule = new ProposalRule(addresses.index().get(), addresses.crossings().get());
    return rule.of(place, present, plan.metres());
  }

  /** Where the point is that is shown now, if it has a place. */
  public Optional<LonLat> place() {
    var shown = model.shown().get();
    return shown == null ? Optional.empty() : place(shown.state(), shown.slot());
  }

  @Override
  public Optional<LonLat> place(TableState state, int slot) {
    var known = bench.derived().get();
    return known == null || slot < 0 || !known.state().table().id().equals(state.table().id())
        ? Optional.empty()
        : known.points().at(slot);
  }

  private void follow(@Nullable VisitShown shown) {
    if (!going.get() || shown == null) {
      return;
    }
    map.model().visit().set(scenes.of(shown));
    nearness.show(shown);
    if (shown.hasPoint() && (shown.slot() != followed || !shown.chosen().equals(together))) {
      select(shown);
      followed = shown.slot();
      together = shown.chosen();
      written = shown.address();
      proposeInGrid();
    } else if (!shown.address().equals(written)) {
      written = shown.address();
      proposeInGrid();
    }
  }

  private void select(VisitShown shown) {
    var table = shown.state().table();
    var column =
        shown
            .view()
            .round()
            .plan()
            .target()
            .map(ColumnRef::id)
            .filter(table::has)
            .orElse(table.columns().getFirst().id());
    var cell = new CellRef(column, new RowId(shown.slot()));
    own = true;
    try {
      bench
          .desk()
          .selection()
          .set(
              shown.several()
                  ? new Selection(cell, shown.chosen(), List.of(column))
                  : Selection.cell(cell));
    } finally {
      own = false;
    }
  }

  private void proposeInGrid() {
    if (going.get()) {
      inGrid.show(model.shown().get());
    }
  }
}
