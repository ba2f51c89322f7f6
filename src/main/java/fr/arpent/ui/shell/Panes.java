package fr.arpent.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * Grid left, map right, the dock below. The line between grid and map and the one between the
 * dock's list and detail are the same: {@link #share()}. Grid or map may be hidden, never both.
 */
public final class Panes {
  private static final double SNAP = 0.012;

  private final SplitPane sides = new SplitPane();
  private final SplitPane levels = new SplitPane();
  private final Node grid;
  private final Node map;
  private final Region dock;
  private final DoubleProperty share = new SimpleDoubleProperty(0.594);
  private final DoubleProperty dockHeight = new SimpleDoubleProperty(234);
  private final BooleanProperty gridShown = new SimpleBooleanProperty(true);
  private final BooleanProperty mapShown = new SimpleBooleanProperty(true);
  private final BooleanProperty dockShown = new SimpleBooleanProperty(true);
  private boolean placing;

  /** Arranges {@code grid}, {@code map} and {@code dock}. */
  public Panes(Region grid, Region map, Region dock) {
    this.grid = grid;
    this.map = map;
    this.dock = dock;
    grid.setMinWidth(380);
    map.setMinWidth(320);
    sides.setId("sides");
    levels.setId("levels");
    levels.setOrientation(Orientation.VERTICAL);
    levels.getItems().setAll(sides, dock);
    SplitPane.setResizableWithParent(dock, false);
    gridShown.subscribe(this::sides);
    mapShown.subscribe(this::sides);
    dockShown.subscribe(this::levels);
    share.subscribe(() -> place());
    levels.heightProperty().subscribe(() -> place());
    sides.widthProperty().subscribe(() -> place());
    sides();
    levels();
  }

  /** The node to show. */
  public Region node() {
    return levels;
  }

  /** Where the line between grid and map stands, 0 to 1. */
  public DoubleProperty share() {
    return share;
  }

  /** How high the dock is, in pixels. */
  public DoubleProperty dockHeight() {
    return dockHeight;
  }

  /** Whether the grid is shown. */
  public BooleanProperty gridShown() {
    return gridShown;
  }

  /** Whether the map is shown. */
  public BooleanProperty mapShown() {
    return mapShown;
  }

  /** Whether the dock is open; its strip of tabs is always seen. */
  public BooleanProperty dockShown() {
    return dockShown;
  }

  private void sides() {
    if (!gridShown.get() && !mapShown.get()) {
      (sides.getItems().contains(grid) ? mapShown : gridShown).set(true);
      return;
    }
    var shown = new java.util.ArrayList<Node>();
    if (gridShown.get()) {
      shown.add(grid);
    }
    if (mapShown.get()) {
      shown.add(map);
    }
    if (!sides.getItems().equals(shown)) {
      sides.getItems().setAll(shown);
      sides.getDividers().forEach(d -> d.positionProperty().subscribe(this::moved));
    }
    place();
  }

  private void levels() {
    var height = dockShown.get() ? dockHeight.get() : Dock.STRIP;
    dock.setMinHeight(dockShown.get() ? 120 : Dock.STRIP);
    dock.setMaxHeight(dockShown.get() ? Double.MAX_VALUE : Dock.STRIP);
    dock.setPrefHeight(height);
    place();
    if (!levels.getDividers().isEmpty()) {
      levels.getDividers().getFirst().positionProperty().subscribe(() -> dockMoved());
    }
  }

  private void place() {
    placing = true;
    if (!sides.getDividers().isEmpty()) {
      sides.setDividerPositions(share.get());
    }
    var whole = levels.getHeight();
    if (whole > 0) {
      var low = dockShown.get() ? dockHeight.get() : Dock.STRIP;
      levels.setDividerPositions(Math.max(0.2, 1 - low / whole));
    }
    placing = false;
  }

  private void dockMoved() {
    var whole = levels.getHeight();
    if (!placing && dockShown.get() && whole > 0 && levels.isPressed()) {
      dockHeight.set((1 - levels.getDividerPositions()[0]) * whole);
    }
  }

  private void moved(Number position) {
    if (!placing && sides.getDividers().size() == 1 && sides.getScene() != null) {
      share.set(snapped(position.doubleValue()));
    }
  }

  private static double snapped(double position) {
    for (var stop : new double[] {0.5, 0.6}) {
      if (Math.abs(position - stop) < SNAP) {
        return stop;
      }
    }
    return position;
  }
}
