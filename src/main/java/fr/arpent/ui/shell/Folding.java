package fr.arpent.ui.shell;

import javafx.beans.property.BooleanProperty;

/**
 * What gives way in a small window: where it is narrow, grid and map are shown in turn; where it is
 * low, the dock is folded. With more room all is as it was.
 */
public final class Folding {
  private final BooleanProperty grid;
  private final BooleanProperty map;
  private final BooleanProperty dock;
  private boolean narrow;
  private boolean low;
  private boolean hidden;
  private boolean folded;

  Folding(BooleanProperty grid, BooleanProperty map, BooleanProperty dock) {
    this.grid = grid;
    this.map = map;
    this.dock = dock;
    grid.addListener((_, _, now) -> turned(now, map));
    map.addListener((_, _, now) -> turned(now, grid));
    dock.addListener((_, _, now) -> folded = folded && !now);
  }

  /** Whether grid and map are both shown where there is room. */
  public boolean both() {
    return hidden || (grid.get() && map.get());
  }

  /** Whether the dock is open where there is room. */
  public boolean open() {
    return folded || dock.get();
  }

  /** Shows what was shown, as far as there is room. */
  public void restore(boolean gridShown, boolean mapShown, boolean dockShown) {
    hidden = false;
    folded = false;
    var wasNarrow = narrow;
    var wasLow = low;
    narrow = false;
    low = false;
    grid.set(gridShown);
    map.set(mapShown);
    dock.set(dockShown);
    fit(wasNarrow, wasLow);
  }

  void fit(boolean nowNarrow, boolean nowLow) {
    narrow = nowNarrow;
    if (narrow && grid.get() && map.get()) {
      hidden = true;
      map.set(false);
    } else if (!narrow && hidden) {
      hidden = false;
      grid.set(true);
      map.set(true);
    }
    if (nowLow && !low && dock.get()) {
      dock.set(false);
      folded = true;
    } else if (!nowLow && folded) {
      dock.set(true);
    }
    low = nowLow;
  }

  /** In turn: the one that comes sends the other away. */
  private void turned(boolean comes, BooleanProperty other) {
    if (narrow && comes && other.get()) {
      hidden = true;
      other.set(false);
    }
  }
}
