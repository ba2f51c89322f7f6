package fr.arpent;

import fr.arpent.step.State;
import fr.arpent.step.TableState;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that can be seen of tables and states, as values to compare. */
public final class Seen {
  private Seen() {}

  /** Columns, rows and cells in their order, with ids, kinds, marks and decisions. */
  public static List<Object> of(State state) {
    var seen = new ArrayList<Object>();
    seen.add(state.front());
    for (var table : state.tables().values()) {
      seen.addAll(of(table.table()));
      seen.add(new TreeMap<>(table.settings()));
      seen.add(table.table().rowSlots().mapToObj(table::mark).toList());
    }
    return seen;
  }

  /** Columns, rows and cells in their order, with ids and kinds. */
  public static List<Object> of(Table table) {
    var seen = new ArrayList<Object>();
    seen.add(table.id());
    seen.add(table.name());
    seen.add(table.preamble());
    seen.add(table.rowSlots().mapToObj(slot -> slot + " of row " + table.sourceRow(slot)).toList());
    for (var column : table.columns()) {
      seen.add(column.id() + " " + column.label());
      seen.add(table.rowSlots().mapToObj(slot -> cell(column, slot)).toList());
    }
    return seen;
  }

  /** The same whatever the order of columns and rows. */
  public static List<Object> unordered(State state) {
    var seen = new ArrayList<Object>();
    for (var table : state.tables().values()) {
      seen.add(new TreeMap<>(table.settings()));
      seen.add(unordered(table));
    }
    return seen;
  }

  private static Set<String> unordered(TableState state) {
    var seen = new TreeSet<String>();
    for (var column : state.table().columns()) {
      seen.add(column.id() + " is called " + column.label());
      state.table().rowSlots().forEach(s -> seen.add(column.id() + " " + s + cell(column, s)));
    }
    state.table().rowSlots().forEach(slot -> seen.add(slot + " marked " + state.mark(slot)));
    return seen;
  }

  private static String cell(Column column, int slot) {
    return switch (column) {
      case TextColumn text -> text.absent(slot) ? "absent" : text.cell(slot).toString();
      case GeometryColumn shape -> shape.epsg() + " " + shape.text(slot);
    };
  }
}
