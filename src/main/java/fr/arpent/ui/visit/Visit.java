package fr.arpent.ui.visit;

import fr.arpent.address.AddressIndex;
import fr.arpent.geo.LonLat;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.step.edit.InsertColumn;
import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.SheetMarks.Proposals;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.map.MapPane;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.VisitScene;
import fr.arpent.visit.RoundPlan;
import fr.arpent.visit.StartRound;
import fr.arpent.visit.TargetColumn;
import fr.arpent.visit.proposal.Proposal;
import fr.arpent.visit.proposal.ProposalRule;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The visit of the table in front: begins, resumes and pauses it, and lets grid and map follow its
 * point. Used on the JavaFX thread.
 */
public final class Visit {
  /** 20 m are 90 px. */
  private static final double PIXELS_A_METRE = 4.5;

  private final Bench bench;
  private final MapPane map;
  private final AddressPlace addresses;
  private final VisitModel model;
  private final VisitScenes scenes;
  private final Words words;
  private final ReadOnlyBooleanWrapper going = new ReadOnlyBooleanWrapper();
  private int followed = -1;
  private boolean near;

  /**
   * No visit yet.
   *
   * @param delay for letters that may be followed by others
   * @param note asks why a point cannot be told
   */
  public Visit(
      Bench bench, MapPane map, AddressPlace addresses, Words words, Delay delay, Runnable note) {
    this.bench = bench;
    this.map = map;
    this.addresses = addresses;
    this.words = words;
    scenes = new VisitScenes(words);
    model = new VisitModel(this::propose, bench::ask, bench::undo, delay, note, this::pause);
    bench.present().subscribe(this::arrived);
    bench.derived().subscribe(this::again);
    addresses.index().subscribe(this::again);
    addresses.crossings().subscribe(this::again);
    model.shown().subscribe(this::follow);
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
    bench.ask(
        new StartRound(table.id(), plan), Map.of(AddressIndex.class, addresses.index().get()));
    go();
  }

  /** The plan for all of {@code state}: its address column, or a new one. */
  public static RoundPlan all(TableState state) {
    var table = state.table();
    return RoundPlan.all(
        TargetColumn.of(table)
            .orElseGet(() -> new ColumnRef(table.freshColumn(), TargetColumn.USUAL)));
  }

  /** Leaves the visit: nothing is to be saved, all is. */
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
    near = false;
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

  private Proposal propose(TableState state, RoundPlan plan, int slot) {
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

  private Optional<LonLat> place(TableState state, int slot) {
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
    near(shown);
    if (shown.hasPoint() && shown.slot() != followed) {
      select(shown);
      followed = shown.slot();
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
    bench.desk().selection().set(Selection.cell(new CellRef(column, new RowId(shown.slot()))));
  }

  /** The first point is shown from near; later ones keep the zoom, which is then the user's. */
  private void near(VisitShown shown) {
    var slot = shown.slot();
    var known = bench.derived().get();
    var view = map.model().view();
    if (!near && shown.hasPoint() && known != null && known.points().has(slot)) {
      near = true;
      var x = Mercator.x(known.points().lon(slot));
      var y = Mercator.y(known.points().lat(slot));
      view.set(view.get().at(x, y).metreOf(PIXELS_A_METRE));
    }
  }

  /**
   * Only once what follows from the table is known: the grid must not fall back to an older one.
   */
  private void proposeInGrid() {
    var shown = model.shown().get();
    var known = bench.derived().get();
    if (!going.get() || shown == null || known == null || !known.state().equals(shown.state())) {
      return;
    }
    var target = shown.view().round().plan().target().map(ColumnRef::id);
    if (target.isEmpty() || !shown.hasPoint() || shown.looking()) {
      bench.propose(Proposals.NONE);
      return;
    }
    var text = inGrid(shown.proposal());
    bench.propose(
        (slot, column) -> slot == shown.slot() && column.equals(target.get()) ? text : null);
  }

  private @Nullable String inGrid(Proposal proposal) {
    var waits = proposal.present().isBlank() && !proposal.armed();
    return proposal.filledIn().orElse(waits ? words.say("ui.visit.to-choose") : null);
  }
}
