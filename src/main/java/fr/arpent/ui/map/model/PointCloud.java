package fr.arpent.ui.map.model;

import fr.arpent.geo.point.Points;
import fr.arpent.table.RowSet;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Sheet;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The points of a table as they are drawn: where, and how each looks. Immutable; the next one
 * shares what did not change.
 *
 * @param places where they are
 * @param stacks which of them stand in one place
 * @param looks a packed {@link PointLook} a slot; kept, not copied
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity on purpose
public record PointCloud(Places places, Stacks stacks, byte[] looks) {

  /** No point. */
  public static final PointCloud NONE = of(Places.NONE);

  /** Points at {@code places}, all to do and shown. */
  public static PointCloud of(Places places) {
    var looks = new byte[places.slots()];
    Arrays.fill(looks, new PointLook(PointState.TO_DO, false, true, false).packed());
    return new PointCloud(places, new Stacks(places), looks);
  }

  /**
   * The points of {@code sheet}.
   *
   * @param visiting whether a visit goes on: errors are then told by the badge alone
   */
  public static PointCloud of(Points points, Sheet sheet, boolean visiting) {
    return of(Places.of(points, sheet.table().slots())).looking(sheet, visiting);
  }

  /** The same points as {@code sheet} marks them. */
  public PointCloud looking(Sheet sheet, boolean visiting) {
    var next = new byte[places.slots()];
    var shown = shown(sheet.rows(), next.length);
    for (var slot = 0; slot < next.length; slot++) {
      if (places.has(slot)) {
        next[slot] = look(sheet.marks(), slot, shown.get(slot), visiting).packed();
      }
    }
    return new PointCloud(places, stacks, next);
  }

  private static BitSet shown(RowView rows, int slots) {
    var shown = new BitSet(slots);
    for (var line = 0; line < rows.size(); line++) {
      shown.set(rows.slot(line));
    }
    return shown;
  }

  private static PointLook look(Marks marks, int slot, boolean shown, boolean visiting) {
    var state = marks.row(slot);
    var toFix = state == PointState.TO_FIX;
    var shape = state == PointState.NO_POSITION || (toFix && visiting) ? PointState.TO_DO : state;
    var badge =
        shape != PointState.TO_FIX
            && (toFix || marks.rowHasError(slot))
            && (visiting || shape != PointState.TO_DO);
    return new PointLook(shape, badge, shown, false);
  }

  /** The same points with {@code selected} ringed and no others; the current one has its own. */
  public PointCloud selecting(RowSet selected, int current) {
    var next = looks.clone();
    for (var slot = 0; slot < next.length; slot++) {
      next[slot] = PointLook.selected(next[slot], false);
    }
    selected
        .slots()
        .filter(slot -> slot < next.length && slot != current)
        .forEach(slot -> next[slot] = PointLook.selected(next[slot], true));
    return new PointCloud(places, stacks, next);
  }

  /** How the point of {@code slot} looks. */
  public PointLook look(int slot) {
    return PointLook.unpacked(looks[slot]);
  }

  /** Whether the row in {@code slot} has a point that filters do not leave out. */
  public boolean shows(int slot) {
    return places.has(slot) && PointLook.shown(looks[slot]);
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
