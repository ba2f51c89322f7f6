package fr.arpent.visit.share;

import fr.arpent.table.RowSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which row here is which row of the colleague. Rows of the common past keep their slot; those the
 * colleague inserted come at the end, as do those that were deleted here while the colleague
 * answered.
 */
final class RowMatch {
  private final Version mine;
  private final Version before;
  private final Version theirs;
  private final Version theirsBefore;
  private final int common;
  private final Map<Integer, Integer> known;
  private final Map<Integer, Integer> fresh = new HashMap<>();

  RowMatch(Version mine, Colleague colleague) {
    this.mine = mine;
    before = new Version(colleague.before());
    theirs = new Version(colleague.theirs());
    theirsBefore = new Version(colleague.theirsBefore());
    common = colleague.ancestor().table().slots();
    known = Brought.of(mine.state()).rows(colleague.history().path());
    var next = mine.state().table().slots();
    for (var slot : theirs.state().table().rowSlots().toArray()) {
      if (isNew(slot)) {
        fresh.put(slot, next++);
      }
    }
  }

  private boolean isNew(int slot) {
    if (known.containsKey(slot)) {
      return false;
    }
    return slot >= common || (!mine.shows(slot) && theirs.differs(slot, theirsBefore));
  }

  /** The slot here of the row in {@code slot} of the colleague; -1 for one that is gone here. */
  int own(int slot) {
    var here = fresh.getOrDefault(slot, known.getOrDefault(slot, slot < common ? slot : -1));
    return fresh.containsKey(slot) || mine.shows(here) ? here : -1;
  }

  /** Whether the row in {@code slot} of the colleague is added here. */
  boolean added(int slot) {
    return fresh.containsKey(slot);
  }

  /** The rows added, the colleague's slot leading to the one here. */
  Map<Integer, Integer> added() {
    return fresh;
  }

  /** Rows here that the colleague took out and nobody touched since. */
  RowSet gone() {
    return RowSet.of(
        IntStream.range(0, theirsBefore.state().table().slots())
            .filter(slot -> theirsBefore.shows(slot) && !theirs.shows(slot))
            .map(this::own)
            .filter(slot -> slot >= 0 && !mine.differs(slot, before))
            .toArray());
  }
}
