package fr.arpent.ui.geocode;

import fr.arpent.address.columns.AddressColumns;
import fr.arpent.address.columns.ColumnProposal;
import fr.arpent.address.geocode.FillPositions;
import fr.arpent.address.geocode.Pile;
import fr.arpent.address.geocode.Piles;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/**
 * What is to be looked for in the table in front, and what came of it. Needs no running toolkit;
 * used on the JavaFX thread.
 */
public final class GeocodeModel {
  private static final String COLUMNS = "geocode.columns";
  private static final int AT_ONCE = 20_000;

  private final Bench bench;
  private final Tasks tasks;
  private final Memory memory;
  private final ReadOnlyObjectWrapper<AddressColumns> columns =
      new ReadOnlyObjectWrapper<>(AddressColumns.NONE);
  private final ReadOnlyObjectWrapper<Piles> piles = new ReadOnlyObjectWrapper<>(Piles.NONE);
  private final ReadOnlyObjectWrapper<RowSet> fillable = new ReadOnlyObjectWrapper<>(RowSet.NONE);
  private final BooleanProperty onlyShown = new SimpleBooleanProperty();
  private final BooleanProperty again = new SimpleBooleanProperty();
  private @Nullable TableId proposedFor;
  private @Nullable TableState counted;

  /**
   * Nothing looked for yet.
   *
   * @param memory keeps the columns that were chosen last
   */
  public GeocodeModel(Bench bench, Tasks tasks, Memory memory) {
    this.bench = bench;
    this.tasks = tasks;
    this.memory = memory;
    bench.desk().sheet().subscribe(this::follow);
  }

  /** The columns that make the addresses. */
  public ReadOnlyObjectProperty<AddressColumns> columns() {
    return columns.getReadOnlyProperty();
  }

  /** What came of it, row by row. */
  public ReadOnlyObjectProperty<Piles> piles() {
    return piles.getReadOnlyProperty();
  }

  /** Whether only the rows that the grid shows are meant. */
  BooleanProperty onlyShown() {
    return onlyShown;
  }

  /** Whether the columns are shown though there are results. */
  BooleanProperty again() {
    return again;
  }

  Bench bench() {
    return bench;
  }

  Optional<Sheet> sheet() {
    return Optional.ofNullable(bench.desk().sheet().get());
  }

  /** The rows whose empty positions the sure answers can fill. */
  ReadOnlyObjectProperty<RowSet> fillable() {
    return fillable.getReadOnlyProperty();
  }

  /** Fills them, one step; what is filled stays as it is. */
  void fill() {
    sheet()
        .filter(_ -> !fillable.get().isEmpty())
        .ifPresent(sheet -> bench.ask(new FillPositions(sheet.table().id(), fillable.get())));
  }

  private void follow(@Nullable Sheet sheet) {
    if (sheet == null) {
      proposedFor = null;
      counted = null;
      piles.set(Piles.NONE);
      fillable.set(RowSet.NONE);
      columns.set(AddressColumns.NONE);
      return;
    }
    var table = sheet.table();
    if (!table.id().equals(proposedFor)) {
      again.set(false);
      onlyShown.set(false);
      columns.set(AddressColumns.NONE);
    } else if (!columns.get().fits(table)) {
      columns.set(columns.get().in(table).orElse(AddressColumns.NONE));
    }
    count(sheet.state());
  }

  private void count(TableState state) {
    var table = state.table();
    if (state.equals(counted)) {
      return;
    }
    counted = state;
    if (table.rowCount() <= AT_ONCE) {
      var found = Piles.of(table);
      counted(state, found, FillPositions.possible(state, found));
    } else {
      tasks
          .pool(Pool.FIND)
          .execute(
              () -> {
                var found = Piles.of(table);
                var fill = FillPositions.possible(state, found);
                tasks.window().execute(() -> counted(state, found, fill));
              });
    }
  }

  private void counted(TableState state, Piles found, RowSet fill) {
    if (state.equals(counted)) {
      piles.set(found);
      fillable.set(fill);
    }
  }

  /** Finds out which columns make the address, once for each table: those chosen before first. */
  void propose() {
    var project = bench.project().get();
    sheet()
        .map(Sheet::table)
        .filter(table -> project != null && !table.id().equals(proposedFor))
        .ifPresent(
            table -> {
              proposedFor = table.id();
              tasks
                  .pool(Pool.FIND)
                  .execute(
                      () -> {
                        var kept = project.view(key(table.id()));
                        var found = found(table, kept);
                        tasks.window().execute(() -> proposed(table, found));
                      });
            });
  }

  private AddressColumns found(Table table, Optional<String> kept) {
    return kept.flatMap(AddressColumns::recalled)
        .filter(chosen -> chosen.fits(table))
        .or(() -> memory.get(COLUMNS).flatMap(AddressColumns::recalled).flatMap(c -> c.in(table)))
        .orElseGet(() -> ColumnProposal.of(table));
  }

  private void proposed(Table table, AddressColumns found) {
    if (table.id().equals(proposedFor) && columns.get().equals(AddressColumns.NONE)) {
      columns.set(found);
    }
  }

  private static String key(TableId table) {
    return COLUMNS + "." + table.value();
  }

  /** Reads {@code column} as part of the address, or no longer. */
  void toggle(ColumnRef column) {
    choose(columns.get().toggling(column));
  }

  /** Another choice of columns, remembered for this file and for the next with such titles. */
  void choose(AddressColumns next) {
    columns.set(next);
    var project = bench.project().get();
    var table = sheet().map(Sheet::table).map(Table::id);
    if (project != null && table.isPresent()) {
      project.keepView(key(table.get()), next.remembered());
      memory.put(COLUMNS, next.remembered());
    }
  }

  /** Three addresses as they will be read. */
  List<Sample> samples() {
    return sheet().map(s -> Sample.of(s.table(), columns.get(), shown(s))).orElse(List.of());
  }

  /** What the current row asks; empty where there is none, or no column was chosen. */
  public String asked() {
    var row = bench.desk().selection().get().slot();
    return sheet()
        .map(Sheet::table)
        .filter(t -> row >= 0 && columns.get().fits(t) && t.rows().contains(row))
        .map(t -> columns.get().questions(t).of(row).text())
        .orElse("");
  }

  /** Whether the grid shows some rows only. */
  boolean filtered() {
    return sheet().map(s -> s.rows().filtered()).orElse(false);
  }

  /** The rows that are meant: those whose answer somebody chose stay as they are. */
  RowSet wanted() {
    return sheet().map(this::wanted).orElse(RowSet.NONE);
  }

  /** How many they are: asked at each edit, and tables may be long. */
  int wantedCount() {
    var kept = piles.get().accepted();
    if (onlyShown.get() && filtered() && kept > 0) {
      return wanted().size();
    }
    return sheet()
        .map(s -> onlyShown.get() ? s.rows().size() : s.table().rowCount() - kept)
        .orElse(0);
  }

  private RowSet wanted(Sheet sheet) {
    var kept = ChosenRows.of(sheet.table());
    var slots =
        onlyShown.get() && sheet.rows().filtered() ? shown(sheet) : sheet.table().rows().slots();
    return RowSet.of(slots.filter(slot -> !kept.contains(slot)).toArray());
  }

  /** The rows that are meant and were not looked for yet. */
  RowSet left() {
    var now = piles.get();
    return RowSet.of(
        wanted()
            .slots()
            .filter(slot -> List.of(Pile.values()).stream().noneMatch(p -> has(now, p, slot)))
            .toArray());
  }

  /** How many rows of the table were not looked for yet, once some were. */
  int leftCount() {
    var now = piles.get();
    var done = List.of(Pile.values()).stream().mapToInt(now::count).sum();
    return now.isEmpty() ? 0 : sheet().map(s -> s.table().rowCount() - done).orElse(0);
  }

  private static boolean has(Piles piles, Pile pile, int slot) {
    return piles.rows(pile).contains(slot);
  }

  private static IntStream shown(Sheet sheet) {
    return IntStream.range(0, sheet.rows().size()).map(sheet.rows()::slot);
  }

  /** Shows only the rows of {@code pile} in grid and map; asked again, all. */
  void show(Pile pile) {
    var words = PileWords.chip(pile);
    var arrangement = bench.desk().arrangement();
    var others = arrangement.get().without(PileWords::isPile);
    var shown = shown(pile);
    arrangement.set(
        shown ? others : others.with(new RowFilter.Rows(words, piles.get().rows(pile))));
  }

  /** Shows the rows of all piles. */
  void showAll() {
    var arrangement = bench.desk().arrangement();
    arrangement.set(arrangement.get().without(PileWords::isPile));
  }

  /** Whether the rows of {@code pile} are what grid and map show. */
  boolean shown(Pile pile) {
    return shown(pile, bench.desk().arrangement().get());
  }

  private static boolean shown(Pile pile, Arrangement arrangement) {
    return arrangement.filters().stream().anyMatch(f -> f.words().equals(PileWords.chip(pile)));
  }
}
