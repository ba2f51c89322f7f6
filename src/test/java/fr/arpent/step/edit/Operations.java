package fr.arpent.step.edit;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random operations of editing that can be run on the table {@link Tables#ID} of a state. */
public final class Operations {
  private static final TableId T = Tables.ID;

  private Operations() {}

  /** One that fits {@code state}, of any kind but bringing a table. */
  public static Operation any(State state, Random random) {
    var each = each(state, random);
    return each.get(random.nextInt(each.size()));
  }

  /** One of each kind but bringing a table; without columns only those that need none. */
  public static List<Operation> each(State state, Random random) {
    var table = state.table(T);
    var operations = new ArrayList<Operation>();
    if (!table.columns().isEmpty()) {
      operations.addAll(ofColumns(table, random));
    }
    var rows = some(table, random);
    var text = Cases.text(random);
    operations.add(new InsertRows(T, random.nextInt(3) + 1, random.nextInt(9) - 1));
    operations.add(new DeleteRows(T, rows));
    operations.add(new InsertColumn(T, text, random.nextInt(5), Cases.text(random)));
    operations.add(new Decide(T, "k", random.nextBoolean() ? null : text, "step.unknown", text));
    operations.add(new ShowTable(T, text));
    return operations;
  }

  private static List<Operation> ofColumns(Table table, Random random) {
    var column = any(table, random);
    var two = List.of(column, any(table, random)).stream().distinct().toList();
    var rows = some(table, random);
    var text = Cases.text(random);
    var search = new TextSearch("u" + text, random.nextBoolean(), random.nextInt(4) == 0);
    var operations = new ArrayList<Operation>();
    operations.add(new SortRows(T, column, random.nextBoolean()));
    operations.add(new LabelColumn(T, column, text));
    operations.add(new PlaceColumn(T, column, random.nextInt(table.columns().size())));
    operations.add(new DeleteColumns(T, random.nextInt(4) == 0 ? two : List.of(column)));
    operations.add(new FillCells(T, two, rows, text));
    operations.add(new CompleteRows(T, two));
    operations.add(new ReplaceValues(T, column, values(table, column, random)));
    operations.add(new ReplaceText(T, two, search, text, random.nextBoolean() ? null : rows));
    operations.add(new EditCells(T, edits(table, random, table.slots())));
    operations.add(new PasteCells(T, 2, table.slots(), edits(table, random, table.slots() + 2)));
    return operations;
  }

  private static List<CellEdit> edits(Table table, Random random, int slots) {
    var edits = new ArrayList<CellEdit>();
    for (var left = slots == 0 ? 0 : random.nextInt(6); left > 0; left--) {
      edits.add(new CellEdit(any(table, random), random.nextInt(slots), Cases.text(random)));
    }
    return edits;
  }

  private static Map<String, String> values(Table table, ColumnRef column, Random random) {
    var values = new HashMap<>(Map.of("nowhere", "neither"));
    some(table, random)
        .slots()
        .forEach(slot -> values.put(table.column(column.id()).text(slot), Cases.text(random)));
    return values;
  }

  private static ColumnRef any(Table table, Random random) {
    var texts = table.columns().stream().filter(TextColumn.class::isInstance).toList();
    return ColumnRef.to(texts.get(random.nextInt(texts.size())));
  }

  /** About a third of the rows of {@code table}. */
  public static RowSet some(Table table, Random random) {
    return RowSet.of(table.rowSlots().filter(_ -> random.nextInt(3) == 0).toArray());
  }
}
