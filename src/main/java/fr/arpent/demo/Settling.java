package fr.arpent.demo;

import fr.arpent.check.Entry;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.point.Points;
import fr.arpent.geo.position.PlacePoint;
import fr.arpent.project.Project;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import fr.arpent.step.edit.CellEdit;
import fr.arpent.step.edit.EditCells;
import fr.arpent.table.Table;
import java.util.Optional;

/** What somebody who knows the place decides, cell by cell and point by point. */
record Settling(Project project, Truth truth) {
  /** A point further than this from where the thing stands is lost, not inexact. */
  private static final double LOST_METRES = 200;

  /** Types the truth into every cell that breaks the schema, where the truth is known. */
  void cells(Findings findings) {
    var table = findings.table();
    var edits = findings.entries().stream().flatMap(e -> edit(table, e).stream()).toList();
    edits.forEach(
        edit -> project.apply(EditCells.one(table.id(), edit.column(), edit.slot(), edit.text())));
  }

  private Optional<CellEdit> edit(Table table, Entry entry) {
    var column = entry.cause().spot().column();
    var slot = table.rowSlots().filter(s -> table.sourceRow(s) == entry.row()).findFirst();
    if (entry.cause().severity() != Severity.ERROR || column == null || slot.isEmpty()) {
      return Optional.empty();
    }
    var titled = table.column(column);
    var text = truth.value(entry.row(), titled.name());
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(new CellEdit(ColumnRef.to(titled), slot.getAsInt(), text));
  }

  /** Puts every row without position, and those that lie far off, where the thing stands. */
  void points() {
    var points = Points.of(state());
    state()
        .table()
        .rowSlots()
        .filter(slot -> lost(points.at(slot), place(slot)))
        .forEach(slot -> project.apply(PlacePoint.of(state(), slot, place(slot))));
  }

  private static boolean lost(Optional<LonLat> now, LonLat there) {
    return now.isEmpty()
        || Distance.metres(now.get().lon(), now.get().lat(), there.lon(), there.lat())
            > LOST_METRES;
  }

  private LonLat place(int slot) {
    return truth.place(state().table().sourceRow(slot));
  }

  private TableState state() {
    return project.present().state().frontTable().orElseThrow();
  }
}
