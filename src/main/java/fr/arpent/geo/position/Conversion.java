package fr.arpent.geo.position;

import fr.arpent.base.Message;
import fr.arpent.geo.Crs;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Group;
import fr.arpent.step.RenameColumn;
import fr.arpent.step.SetCells;
import fr.arpent.step.SetSetting;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One run of {@link ConvertPositions}. */
final class Conversion {
  private static final Message WHAT = Message.of("geo.convert.progress");
  private static final int OFTEN = 4096;

  private final ConvertPositions asked;
  private final Work work;
  private final Table table;
  private final PositionReader reader;
  private final boolean sameDegrees;
  private final int decimals;
  private final List<Change> changes = new ArrayList<>();
  private int fresh;

  Conversion(ConvertPositions asked, Work work) {
    this.asked = asked;
    this.work = work;
    table = work.table(asked.table());
    reader = PositionReader.of(table, asked.source());
    fresh = table.freshColumn().value();
    var crs = PositionReader.crs(asked.source());
    sameDegrees = crs.epsg() == Crs.WGS84.epsg();
    var sample = Written.sample(table, asked.source());
    var readings = new ArrayList<>(Written.readings(sample, Written::x));
    readings.addAll(Written.readings(sample, Written::y));
    decimals = Precision.ofDegrees(crs, readings);
  }

  Change change() {
    var fillings = new ArrayList<Filling>();
    for (var label : asked.target().labels()) {
      fillings.add(filling(label, fillings.size()));
    }
    fill(fillings);
    fillings.stream().filter(f -> !f.cells.isEmpty()).map(Filling::change).forEach(changes::add);
    var position = asked.target().columns(fillings.stream().map(f -> f.column).toList());
    changes.add(new SetSetting(table.id(), PositionColumns.SETTING, position.toJson().toString()));
    return new Group(changes);
  }

  /** The column to write into: the one that is there, or a new one. */
  private Filling filling(String label, int already) {
    var there = table.named(label);
    if (there.isPresent() && there.get() instanceof TextColumn text && !isSource(text)) {
      return new Filling(text.id(), text);
    }
    var id = new ColumnId(fresh++);
    var index = there.map(c -> table.indexOf(c.id())).orElse(behindSources()) + already;
    there.ifPresent(
        c -> changes.add(new RenameColumn(table.id(), c.id(), unused(label + asked.kept()))));
    changes.add(AddColumn.text(table.id(), id, label, index));
    return new Filling(id, null);
  }

  private boolean isSource(Column column) {
    return asked.source().columns().stream().map(ColumnRef::id).anyMatch(column.id()::equals);
  }

  private int behindSources() {
    return 1
        + asked.source().columns().stream().mapToInt(c -> table.indexOf(c.id())).max().orElse(-1);
  }

  private String unused(String label) {
    return IntStream.iterate(1, i -> i + 1)
        .mapToObj(i -> i == 1 ? label : label + "_" + i)
        .filter(name -> table.named(name).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void fill(List<Filling> fillings) {
    var slots = table.rows().toArray();
    var lonLat = new double[2];
    for (var row = 0; row < slots.length; row++) {
      if (row % OFTEN == 0) {
        work.progress().step(WHAT, row, slots.length);
      }
      if (reader.lonLat(slots[row], lonLat)) {
        var texts = texts(slots[row], lonLat);
        for (var i = 0; i < fillings.size(); i++) {
          fillings.get(i).add(slots[row], texts.get(i));
        }
      }
    }
  }

  private List<String> texts(int slot, double[] lonLat) {
    var written = sameDegrees ? Written.at(table, asked.source(), slot) : null;
    var target = asked.target();
    return written != null && !written.x().sexagesimal() && !written.y().sexagesimal()
        ? target.texts(digits(written.x()), digits(written.y()))
        : target.texts(
            CoordinateStyle.plain(lonLat[0], decimals), CoordinateStyle.plain(lonLat[1], decimals));
  }

  /** The digits as written; with a letter for its sign, the number it stands for. */
  private static String digits(Reading reading) {
    return !DecimalText.plain(reading.text()).isEmpty()
        ? reading.plain()
        : CoordinateStyle.plain(reading.value(), reading.decimals());
  }

  /** What goes into one column: cells that were empty, in the order of slots. */
  private final class Filling {
    final ColumnId column;
    final List<Cell> cells = new ArrayList<>();
    private final @Nullable TextColumn old;
    private final IntStream.Builder slots = IntStream.builder();

    Filling(ColumnId column, @Nullable TextColumn old) {
      this.column = column;
      this.old = old;
    }

    void add(int slot, String text) {
      if (old == null || old.text(slot).isBlank()) {
        cells.add(Cell.text(text));
        slots.add(slot);
      }
    }

    Change change() {
      return new SetCells(table.id(), column, RowSet.of(slots.build().toArray()), cells);
    }
  }
}
