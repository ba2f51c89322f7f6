package fr.arpent.ui;

import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.grid.TableGrid;
import fr.arpent.ui.map.MapPane;
import fr.arpent.ui.shell.Dock;
import fr.arpent.ui.shell.Panes;
import fr.arpent.ui.theme.Theme;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The grid, the map and the dock, as the window arranges them. */
final class Middle {
  private final TableGrid grid;
  private final VBox overGrid = new VBox();
  private final MapPane map;
  private final Dock dock;
  private final Panes panes;

  Middle(Hands hands, Theme theme) {
    var bench = hands.bench();
    grid =
        new TableGrid(
            bench.desk(),
            theme,
            hands.words().texts(),
            new GridDoors(bench),
            TableGrid.Outside.system(hands.tasks().pool(Pool.CHECK)));
    map = new MapPane(bench.desk(), hands.words(), hands.tasks(), theme.palette());
    map.model().textScale().bind(theme.textScale());
    bench.derived().subscribe(now -> map.points().set(now == null ? null : now.points()));
    var share = new SimpleDoubleProperty(0.597);
    dock = new Dock(share, this::fold);
    VBox.setVgrow(grid, Priority.ALWAYS);
    panes = new Panes(new VBox(overGrid, grid), map.node(), dock.node());
    panes.share().bindBidirectional(share);
  }

  TableGrid grid() {
    return grid;
  }

  /** Bars over the grid, from the top; each hides itself while it has nothing to say. */
  VBox overGrid() {
    return overGrid;
  }

  MapPane map() {
    return map;
  }

  Dock dock() {
    return dock;
  }

  Panes panes() {
    return panes;
  }

  private void fold() {
    panes.dockShown().set(!panes.dockShown().get());
  }
}
