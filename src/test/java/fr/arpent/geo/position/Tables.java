package fr.arpent.geo.position;

import fr.arpent.geo.position.PositionColumns.OneColumn;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Operation;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.List;

/** Small tables for tests, and what operations make of them. */
public final class Tables {
  public static final TableId ID = new TableId("t1");

  private Tables() {}

  /** A table with the header {@code labels} and {@code rows}, cells apart by {@code |}. */
  public static Table of(String labels, String... rows) {
    return of(labels, List.of(rows));
  }

  /** A table with the header {@code labels} and {@code rows}, cells apart by {@code |}. */
  public static Table of(String labels, List<String> rows) {
    var builder = new TableBuilder(List.of(labels.split("\\|", -1)));
    for (var i = 0; i < rows.size(); i++) {
      builder.row(i + 2, List.of(rows.get(i).split("\\|", -1)));
    }
    return builder.build(ID, "points");
  }

  /** The column labelled {@code label}. */
  public static ColumnRef ref(Table table, String label) {
    return ColumnRef.to(table.named(label).orElseThrow());
  }

  /** The columns {@code x} and {@code y} of {@code table}. */
  public static TwoColumns two(Table table, String x, String y, int epsg) {
    return new TwoColumns(ref(table, x), ref(table, y), epsg);
  }

  /** The column {@code label} of {@code table}. */
  public static OneColumn one(Table table, String label, boolean northingFirst) {
    return new OneColumn(ref(table, label), northingFirst, 4326);
  }

  /** What {@code operation} does to {@code state}. */
  public static Change run(Operation operation, State state) {
    return operation.run(Work.on(state));
  }

  /** {@code state} after {@code operation}. */
  public static State after(Operation operation, State state) {
    return run(operation, state).apply(state);
  }

  /** All cells of a column, from top to bottom. */
  public static List<String> column(State state, String label) {
    var table = state.table(ID);
    var column = table.named(label).orElseThrow();
    return table.rowSlots().mapToObj(column::text).toList();
  }

  /** The labels, from left to right. */
  public static List<String> labels(State state) {
    return state.table(ID).columns().stream().map(c -> c.name()).toList();
  }
}
