package fr.arpent.check.table;

import fr.arpent.check.Advice;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.Header;
import fr.arpent.check.Planner;
import fr.arpent.check.Survey;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.BitSet;
import java.util.List;

/** A row that is the titles again, as sheets that were glued together or printed have them. */
public final class RepeatedTitles implements Advice {
  private static final int FEWEST = 2;

  @Override
  public String name() {
    return "repeated-titles";
  }

  @Override
  public String key() {
    return "check.row.titles";
  }

  @Override
  public void advise(Planner planner) {
    var labels = planner.header().labels().stream().filter(l -> !l.text().isEmpty()).toList();
    var columns =
        planner.bindings().stream()
            .filter(b -> labels.stream().anyMatch(l -> l.column().equals(b.spot().column())))
            .toList();
    if (columns.size() >= FEWEST) {
      planner.survey(new Look(columns, labels, cause(Where.ROW, Spot.NONE)));
    }
  }

  /** A title that stands nowhere below costs no look at the rows. */
  private record Look(List<Binding> columns, List<Header.Label> labels, Cause cause)
      implements Survey {
    @Override
    public List<Told> look(Table table) {
      var times = new int[table.slots()];
      for (var label : labels) {
        var column = table.text(label.column());
        for (var kind : CellKind.values()) {
          var code = column.dictionary().find(new Cell(column.name(), kind));
          if (code >= 0) {
            count(table, column, code, times);
          }
        }
      }
      var rows = new BitSet();
      table
          .rowSlots()
          .filter(slot -> times[slot] >= FEWEST && 2 * times[slot] >= labels.size())
          .forEach(rows::set);
      return rows.isEmpty() ? List.of() : List.of(new Rows(cause, rows));
    }

    private static void count(Table table, TextColumn column, int code, int[] times) {
      table.rowSlots().filter(slot -> column.code(slot) == code).forEach(slot -> times[slot]++);
    }
  }

  private record Rows(Cause cause, BitSet rows) implements Told {
    @Override
    public long count() {
      return rows.cardinality();
    }

    @Override
    public boolean about(int slot) {
      return rows.get(slot);
    }

    @Override
    public String quoted(int slot) {
      return "";
    }
  }
}
