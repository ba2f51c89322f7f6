package fr.arpent.check.matching;

import fr.arpent.check.CheckSettings;
import fr.arpent.check.matching.MatchColumns.Added;
import fr.arpent.step.AddColumn;
import fr.arpent.step.Change;
import fr.arpent.step.Group;
import fr.arpent.step.MapValues;
import fr.arpent.step.MoveColumn;
import fr.arpent.step.RenameColumn;
import fr.arpent.step.SetSetting;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Cell;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One run of {@link MatchColumns}: each change starts from what those before it made. */
final class MatchRun {
  private final MatchColumns asked;
  private final Work work;
  private final List<Change> changes = new ArrayList<>();
  private final Map<ColumnId, String> fields = new LinkedHashMap<>();
  private State state;

  MatchRun(MatchColumns asked, Work work) {
    this.asked = asked;
    this.work = work;
    state = work.state();
  }

  Change change() {
    asked.positions().ifPresent(positions -> add(positions.run(work)));
    asked.written().forEach(label -> fields.put(table().named(label).orElseThrow().id(), label));
    asked.pairs().forEach(pair -> fields.put(pair.column().id(), pair.field()));
    if (asked.rename()) {
      rename();
    }
    if (asked.reorder()) {
      reorder();
    }
    asked.add().forEach(this::add);
    var matching = CheckSettings.write(new Matching(fields));
    changes.add(new SetSetting(asked.table(), CheckSettings.MATCHING, matching));
    return Group.of(changes);
  }

  private Table table() {
    return state.table(asked.table());
  }

  private void add(Change change) {
    changes.add(change);
    state = change.apply(state);
  }

  private void rename() {
    for (var pair : asked.pairs()) {
      var id = pair.column().id();
      if (!pair.field().equals(table().column(id).label())) {
        add(new RenameColumn(asked.table(), id, pair.field()));
      }
    }
  }

  private void reorder() {
    for (var i = 0; i < asked.pairs().size(); i++) {
      var id = asked.pairs().get(i).column().id();
      if (table().indexOf(id) != i) {
        add(new MoveColumn(asked.table(), id, i));
      }
    }
  }

  private void add(Added added) {
    var id = table().freshColumn();
    add(AddColumn.text(asked.table(), id, added.field(), table().columns().size()));
    if (!added.text().isEmpty()) {
      add(new MapValues(asked.table(), id, Map.of(Cell.EMPTY, Cell.text(added.text()))));
    }
    fields.put(id, added.field());
  }
}
