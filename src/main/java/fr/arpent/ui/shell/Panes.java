package fr.arpent.ui.shell;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
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
  private static final double USUAL = 234;
  private static final double MOST = 300;
  private static final double NARROW = 760;

  /** Without the bars above and below, which are 98 high. */
  private static final double LOW = 700 - 98;

  /** A bar over the grid, its header and three rows: a dock never takes so much that they go. */
  private static final double ROWS = 30 + 54 + 3 * 28;

  private static final double LEAST_DOCK = 120;

  private final SplitPane sides = new SplitPane();
  private final SplitPane levels = new SplitPane();
  private final Node grid;
  private final Node map;
  private final Region dock;
  private final DoubleProperty share = new SimpleDoubleProperty(0.597);
  private final DoubleProperty dockHeight = new SimpleDoubleProperty(USUAL);
  private final BooleanProperty gridShown = new SimpleBooleanProperty(true);
  private final BooleanProperty mapShown = new SimpleBooleanProperty(true);
  private final BooleanProperty dockShown = new SimpleBooleanProperty(true);
  private final DoubleProperty scale = new SimpleDoubleProperty(1);
  private final Folding folding;
  private boolean placing;

  /** Arranges {@code grid}, {@code map} and {@code dock}. */
  public Panes(Region grid, Region map, Region dock) {
    this.grid = grid;
    this.map = map;
    this.dock = dock;
    folding = new Folding(gridShown, mapShown, dockShown);
    sides.setId("sides");
    levels.setId("levels");
    levels.setOrientation(Orientation.VERTICAL);
    levels.getItems().setAll(sides, dock);
    SplitPane.setResizableWithParent(dock, false);
    gridShown.subscribe(this::sides);
    mapShown.subscribe(this::sides);
    dockShown.subscribe(this::levels);
    dockHeight.subscribe(() -> levels());
    share.subscribe(() -> place());
    levels.heightProperty().subscribe(() -> place());
    sides.widthProperty().subscribe(() -> place());
    sides.widthProperty().subscribe(_ -> later());
    levels.widthProperty().subscribe(_ -> fold());
    levels.heightProperty().subscribe(_ -> fold());
    levels.heightProperty().subscribe(_ -> later());
    scale.subscribe(
        now -> {
          grid.setMinWidth(380 * now.doubleValue());
          map.setMinWidth(320 * now.doubleValue());
          levels();
          fold();
        });
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

  /** How large text is: 1 is 13 px; all sizes here follow it. */
  public DoubleProperty scale() {
    return scale;
  }

  /** How high the dock stands now, its strip with it. */
  public ReadOnlyDoubleProperty dockNow() {
    return dock.heightProperty();
  }

  /** What is shown where there is room for all; what there is no room for now still counts. */
  public Folding folding() {
    return folding;
  }

  /** Whether {@code width} is too little for grid and map side by side. */
  static boolean narrow(double width, double scale) {
    return width > 0 && width < NARROW * scale;
  }

  private void fold() {
    if (levels.getWidth() > 0 && levels.getHeight() > 0) {
      folding.fit(narrow(levels.getWidth(), scale.get()), levels.getHeight() < LOW * scale.get());
    }
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
    var strip = Dock.STRIP * scale.get();
    dock.setMaxHeight(dockShown.get() ? Double.MAX_VALUE : strip);
    dock.setPrefHeight(low());
    place();
    later();
    if (!levels.getDividers().isEmpty()) {
      levels.getDividers().getFirst().positionProperty().subscribe(() -> dockMoved());
    }
  }

  /** Once more after the layout, which keeps the dock as high as it was before. */
  private void later() {
    Platform.runLater(this::place);
  }

  private void place() {
    placing = true;
    if (!sides.getDividers().isEmpty()) {
      sides.setDividerPositions(share.get());
    }
    var whole = levels.getHeight();
    if (whole > 0) {
      var most = whole - ROWS * scale.get();
      least(whole, most);
      levels.setDividerPositions(1 - Math.min(low(), Math.max(most, dock.getMinHeight())) / whole);
    }
    placing = false;
  }

  /** How little of each is left where the line is dragged. */
  private void least(double whole, double most) {
    var strip = Dock.STRIP * scale.get();
    dock.setMinHeight(dockShown.get() ? Math.max(strip, Math.min(most, LEAST_DOCK)) : strip);
    sides.setMinHeight(Math.clamp(whole - dock.getMinHeight(), 0, ROWS * scale.get()));
  }

  /** A dock nobody made higher or lower grows with the window. */
  private double low() {
    if (!dockShown.get()) {
      return Dock.STRIP * scale.get();
    }
    if (dockHeight.get() != USUAL) {
      return dockHeight.get() * scale.get();
    }
    var spare = levels.getHeight() / scale.get() - 702;
    return Math.clamp(USUAL + spare * (MOST - USUAL) / 280, USUAL, MOST) * scale.get();
  }

  private void dockMoved() {
    var whole = levels.getHeight();
    if (!placing && dockShown.get() && whole > 0 && levels.isPressed()) {
      dockHeight.set((1 - levels.getDividerPositions()[0]) * whole / scale.get());
    }
  }

  private void moved(Number position) {
    if (!placing && sides.getDividers().size() == 1 && sides.isPressed()) {
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
