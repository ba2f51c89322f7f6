package fr.arpent.ui.map.model;

import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.Sheet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many of the rows shown are in each state, and which states the table has at all. Immutable.
 */
public final class Legend {

  /** Of no table. */
  public static final Legend EMPTY = new Legend(Map.of(), Set.of());

  private static final List<PointState> ORDER =
      List.of(
          PointState.TO_DO,
          PointState.SEEN,
          PointState.LATER,
          PointState.CANNOT_TELL,
          PointState.TO_FIX,
          PointState.NO_POSITION);

  private final Map<PointState, Integer> counts;
  private final Set<PointState> known;

  private Legend(Map<PointState, Integer> counts, Set<PointState> known) {
    this.counts = counts;
    this.known = known;
  }

  /** The legend of {@code sheet}; looks at every row. */
  public static Legend of(Sheet sheet) {
    var counts = new EnumMap<PointState, Integer>(PointState.class);
    var known = EnumSet.noneOf(PointState.class);
    sheet.table().rowSlots().forEach(slot -> known.add(sheet.marks().row(slot)));
    for (var line = 0; line < sheet.rows().size(); line++) {
      counts.merge(sheet.marks().row(sheet.rows().slot(line)), 1, Integer::sum);
    }
    return new Legend(counts, known);
  }

  /** The states to show, in their order: those with rows, and {@code chosen} ones. */
  public List<PointState> states(Set<PointState> chosen) {
    return ORDER.stream().filter(s -> chosen.isEmpty() ? count(s) > 0 : known.contains(s)).toList();
  }

  /** How many of the rows shown are in {@code state}. */
  public int count(PointState state) {
    return counts.getOrDefault(state, 0);
  }
}
