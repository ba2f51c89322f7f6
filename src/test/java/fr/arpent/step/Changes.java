package fr.arpent.step;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Random changes of the table {@link Tables#ID}, such as can be applied to a state. */
final class Changes {
  private static final TableId T = Tables.ID;
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private Changes() {}

  /** One that fits {@code state}, of any kind; a group holds several. */
  static Change any(State state, Random random) {
    return random.nextInt(8) == 0 ? group(state, random) : single(state, random);
  }

  /** One of each kind. */
  static List<Change> each(State state, Random random) {
    var table = state.table(T);
    var changes = new ArrayList<Change>();
    if (!table.columns().isEmpty()) {
      changes.addAll(ofColumn(table, random));
    }
    var rows = some(table, random);
    changes.add(AddColumn.text(T, table.freshColumn(), Cases.text(random), random.nextInt(4)));
    changes.add(new AddRows(T, table.slots(), random.nextInt(3) + 1, random.nextInt(9)));
    changes.add(new RemoveRows(T, rows));
    changes.add(OrderRows.of(T, shuffled(table, random)));
    changes.add(new SetMarks(T, rows, List.of(random.nextBoolean() ? "later" : "")));
    changes.add(new SetSetting(T, "k" + random.nextInt(3), Cases.text(random)));
    changes.add(new SetSetting(T, "k" + random.nextInt(3), null));
    changes.add(shapes(table, rows, random));
    changes.add(new FrontTable(T));
    return changes;
  }

  private static Change single(State state, Random random) {
    var each = each(state, random);
    return each.get(random.nextInt(each.size()));
  }

  private static Change group(State state, Random random) {
    var changes = new ArrayList<Change>();
    var at = state;
    for (var left = random.nextInt(4); left > 0; left--) {
      var change = single(at, random);
      changes.add(change);
      at = change.apply(at);
    }
    return Group.of(changes);
  }

  private static List<Change> ofColumn(Table table, Random random) {
    var column = table.columns().get(random.nextInt(table.columns().size()));
    var id = column.id();
    var changes = new ArrayList<Change>();
    changes.add(new RemoveColumn(T, id));
    changes.add(new MoveColumn(T, id, random.nextInt(table.columns().size())));
    changes.add(new RenameColumn(T, id, Cases.text(random)));
    if (column instanceof TextColumn text) {
      var rows = some(table, random);
      var cells = rows.slots().mapToObj(_ -> cell(random)).toList();
      changes.add(new SetCells(T, id, table.rows(), List.of(cell(random))));
      changes.add(new MapValues(T, id, values(table, text, random)));
      if (!rows.isEmpty()) {
        changes.add(new SetCells(T, id, rows, cells));
      }
    }
    if (column instanceof GeometryColumn) {
      changes.add(new SetGeometries(T, id, 2154, table.rows(), points(table.rows(), random)));
    }
    return changes;
  }

  private static Map<Cell, Cell> values(Table table, TextColumn column, Random random) {
    var values = new HashMap<Cell, Cell>(Map.of(Cell.EMPTY, cell(random)));
    table
        .rowSlots()
        .filter(_ -> random.nextInt(3) == 0)
        .forEach(slot -> values.put(column.cell(slot), cell(random)));
    return values;
  }

  private static Change shapes(Table table, RowSet rows, Random random) {
    var add = new AddColumn(T, table.freshColumn(), "geom", 0, 4326);
    var set = new SetGeometries(T, add.column(), 4326, rows, points(rows, random));
    return new Group(List.of(add, set));
  }

  private static List<@Nullable Geometry> points(RowSet rows, Random random) {
    var points = new ArrayList<@Nullable Geometry>();
    rows.slots().forEach(_ -> points.add(point(random)));
    return points;
  }

  private static @Nullable Geometry point(Random random) {
    var x = random.nextDouble(-5, 9);
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> SHAPES.createPoint(new Coordinate(x, 45, 120.5));
      case 2 -> SHAPES.createPoint();
      default -> SHAPES.createPoint(new Coordinate(x, 45));
    };
  }

  static Cell cell(Random random) {
    return new Cell(Cases.text(random), CellKind.of((byte) random.nextInt(4)));
  }

  static RowSet some(Table table, Random random) {
    return RowSet.of(table.rowSlots().filter(_ -> random.nextInt(3) == 0).toArray());
  }

  private static int[] shuffled(Table table, Random random) {
    var order = new ArrayList<>(table.rowSlots().boxed().toList());
    Collections.shuffle(order, random);
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The ids of the columns of {@code table}. */
  static List<ColumnId> ids(Table table) {
    return table.columns().stream().map(Column::id).toList();
  }

  /** Keeps tables in memory. */
  static final class MemoryStore implements TableStore {
    private final Map<String, Table> tables = new HashMap<>();

    @Override
    public String keep(Table table) {
      var key = "table" + tables.size();
      tables.put(key, table);
      return key;
    }

    @Override
    public Table get(String key) {
      return Objects.requireNonNull(tables.get(key));
    }
  }
}
