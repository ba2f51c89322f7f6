package fr.arpent.ui.open;

import fr.arpent.project.Present;
import fr.arpent.step.TableState;
import fr.arpent.step.edit.ShowTable;
import fr.arpent.ui.desk.Bench;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The tables of the project, to bring one of them in front; not shown while there is only one. */
public final class TableTabs {
  private final HBox root = new HBox(4);
  private final Bench bench;

  /** The tables of the project on {@code bench}. */
  public TableTabs(Bench bench) {
    this.bench = bench;
    root.setId("tables");
    root.getStyleClass().add("table-tabs");
    root.getStylesheets().add(TableTabs.class.getResource("open.css").toExternalForm());
    bench.present().subscribe(this::fill);
  }

  /** The node to lay over the grid. */
  public Region node() {
    return root;
  }

  private void fill(@Nullable Present now) {
    root.getChildren().clear();
    var group = new ToggleGroup();
    if (now != null && now.state().tables().size() > 1) {
      var front = now.state().front();
      now.state()
          .tables()
          .values()
          .forEach(
              t ->
                  root.getChildren()
                      .add(tab(t, front.equals(java.util.Optional.of(t.table().id())), group)));
    }
    root.setVisible(!root.getChildren().isEmpty());
    root.setManaged(root.isVisible());
  }

  private ToggleButton tab(TableState state, boolean front, ToggleGroup group) {
    var tab = new ToggleButton(state.table().name());
    tab.setMnemonicParsing(false);
    tab.setTooltip(new Tooltip(state.table().name()));
    tab.setId("table-" + state.table().id().value());
    tab.getStyleClass().add("table-tab");
    tab.setToggleGroup(group);
    tab.setSelected(front);
    tab.setOnAction(
        _ -> {
          tab.setSelected(true);
          if (!front) {
            bench.ask(new ShowTable(state.table().id(), state.table().name()));
          }
        });
    return tab;
  }
}
