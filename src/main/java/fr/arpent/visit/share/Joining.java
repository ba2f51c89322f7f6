package fr.arpent.visit.share;

import fr.arpent.step.AddRows;
import fr.arpent.step.Change;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.Footprint;
import fr.arpent.step.Group;
import fr.arpent.step.RemoveRows;
import fr.arpent.step.SetMarks;
import fr.arpent.step.SetSetting;
import fr.arpent.step.StepId;
import fr.arpent.step.TableState;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import fr.arpent.visit.Mark;
import fr.arpent.visit.Round;
import fr.arpent.visit.remark.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Joins a colleague's version of a table into this one: what only the colleague changed is taken,
 * what only this side changed stays, and where both changed to something else this side's stays and
 * both are kept as a {@link Difference}.
 */
final class Joining {
  private static final Set<String> OWN =
      Set.of(Round.SETTING, Share.SETTING, Differences.SETTING, Brought.SETTING, Remarks.SETTING);

  private final Colleague colleague;
  private final Version mine;
  private final Version before;
  private final Version theirs;
  private final Version theirsBefore;
  private final RowMatch rows;
  private final ColumnMatch columns;
  private final LastHand here;
  private final LastHand there;
  private Differences differences;
  private final List<Change> changes = new ArrayList<>();
  private int cells;
  private int leftOut;

  /**
   * Joins into {@code own}.
   *
   * @param from what the colleague's file is called
   */
  Joining(TableState own, Colleague colleague, String from) {
    this.colleague = colleague;
    mine = new Version(own);
    before = new Version(colleague.before());
    theirs = new Version(colleague.theirs());
    theirsBefore = new Version(colleague.theirsBefore());
    rows = new RowMatch(mine, colleague);
    columns =
        new ColumnMatch(own.table(), colleague.ancestor().table(), colleague.theirs().table());
    here = new LastHand(colleague.own(), "");
    there = new LastHand(colleague.history(), from);
    differences = Differences.of(own);
  }

  /**
   * What comes of it.
   *
   * @param upTo the colleague's last step
   */
  Joined result(StepId upTo) {
    var known = differences.all().size();
    theirs.state().table().columns().forEach(column -> column(column.id()));
    var marks = marks();
    colleagueSettled();
    var gone = rows.gone();
    var all = new ArrayList<Change>();
    if (!rows.added().isEmpty()) {
      var first = mine.state().table().slots();
      all.add(new AddRows(table(), first, rows.added().size(), AddRows.END));
    }
    all.addAll(columns.added());
    all.addAll(changes);
    if (!marks.isEmpty()) {
      all.add(new SetMarks(table(), rows(marks.keySet()), List.copyOf(marks.values())));
    }
    if (!gone.isEmpty()) {
      all.add(new RemoveRows(table(), gone));
    }
    all.addAll(settings());
    if (!all.isEmpty()) {
      all.add(setting(Brought.SETTING, Brought.of(mine.state()).with(upTo, rows.added())));
    }
    var tally =
        new Tally(
            marks.size(),
            cells,
            rows.added().size(),
            gone.size(),
            differences.all().size() - known,
            leftOut);
    return new Joined(Group.of(all), tally);
  }

  private void column(ColumnId column) {
    var own = columns.own(column);
    var taken = new Taken(table(), theirs, column);
    for (var slot : theirs.state().table().rowSlots().toArray()) {
      var value = theirs.value(column, slot);
      var then = rows.added(slot) ? "" : theirsBefore.value(column, slot);
      if (value.equals(then)) {
        continue;
      }
      if (own.isEmpty() || rows.own(slot) < 0) {
        leftOut++;
      } else if (takes(own.get(), rows.own(slot), column, slot)) {
        taken.add(rows.own(slot), slot);
      }
    }
    own.flatMap(ref -> taken.into(ref.id())).ifPresent(changes::add);
    cells += own.isEmpty() ? 0 : taken.size();
  }

  /** Whether the colleague's cell is written; where both changed it, both are kept in mind. */
  private boolean takes(ColumnRef own, int row, ColumnId column, int slot) {
    var value = theirs.value(column, slot);
    var now = mine.value(own.id(), row);
    var open = differences.about(row, Optional.of(own)).isPresent();
    if (value.equals(now)) {
      return false;
    }
    if (!open && (rows.added(slot) || now.equals(before.value(own.id(), row)))) {
      return true;
    }
    var area = new Footprint.Cells(table(), own.id(), RowSet.of(row));
    var other = new Footprint.Cells(table(), column, RowSet.of(slot));
    differ(
        row,
        Optional.of(own),
        new Answer(here.of(area), mine.text(own.id(), row)),
        new Answer(there.of(other), theirs.text(column, slot)));
    return false;
  }

  private void differ(int row, Optional<ColumnRef> column, Answer one, Answer other) {
    differences = differences.with(new Difference(row, column, List.of(one, other)));
  }

  private SortedMap<Integer, String> marks() {
    var marks = new TreeMap<Integer, String>();
    for (var slot : theirs.state().table().rowSlots().toArray()) {
      var row = rows.own(slot);
      var mark = theirs.mark(slot);
      if (row < 0 || (mark.equals(theirsBefore.mark(slot)) && !rows.added(slot))) {
        continue;
      }
      if (takesMark(row, slot)) {
        marks.put(row, mark);
      }
    }
    return marks;
  }

  /** Seen and cannot be told are two answers; whatever else meets, the more decided one stays. */
  private boolean takesMark(int row, int slot) {
    var mark = Mark.of(theirs.mark(slot));
    var now = Mark.of(mine.mark(row));
    var open = differences.about(row, Optional.empty()).isPresent();
    if (mark == now) {
      return false;
    }
    if (!open && (rows.added(slot) || mine.mark(row).equals(before.mark(row)))) {
      return true;
    }
    if (mark.answers() && now.answers()) {
      var area = new Footprint.Marks(table(), RowSet.of(row));
      var other = new Footprint.Marks(table(), RowSet.of(slot));
      differ(
          row,
          Optional.empty(),
          new Answer(here.of(area), now.word()),
          new Answer(there.of(other), mark.word()));
      return false;
    }
    return mark.decided() > now.decided();
  }

  /** What the colleague had found different and not settled is to be settled here. */
  private void colleagueSettled() {
    var old = Differences.of(theirsBefore.state());
    for (var each : Differences.of(theirs.state()).all()) {
      var row = rows.own(each.slot());
      var column = each.column().flatMap(c -> columns.own(c.id()));
      if (row >= 0
          && column.isPresent() == each.column().isPresent()
          && !old.all().contains(each)) {
        differences = differences.with(each.moved(row, column));
      }
    }
  }

  private List<Change> settings() {
    var next = new ArrayList<Change>();
    if (!differences.equals(Differences.of(mine.state()))) {
      next.add(new SetSetting(table(), Differences.SETTING, differences.setting()));
    }
    var remarks = Remarks.of(mine.state());
    var all = remarks.with(Remarks.of(theirs.state()), rows::own);
    if (!all.equals(remarks)) {
      next.add(new SetSetting(table(), Remarks.SETTING, all.setting()));
    }
    for (var key : theirs.state().settings().keySet()) {
      var value = theirs.state().setting(key);
      var own = mine.state().setting(key);
      if (!OWN.contains(key)
          && !value.equals(theirsBefore.state().setting(key))
          && !value.equals(own)
          && own.equals(before.state().setting(key))) {
        next.add(setting(key, value.orElseThrow()));
      }
    }
    return next;
  }

  private SetSetting setting(String key, String value) {
    return new SetSetting(table(), key, value);
  }

  private TableId table() {
    return colleague.theirs().table().id();
  }

  private static RowSet rows(Set<Integer> slots) {
    return RowSet.of(slots.stream().mapToInt(Integer::intValue).toArray());
  }
}
