package fr.arpent.ui.shell;

import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Fonts;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Table or map, chosen in the toolbar where the window is too narrow for both. */
final class PaneSwitch {
  private final HBox root = new HBox();
  private final Actions actions;
  private final Words words;

  PaneSwitch(Actions actions, Words words) {
    this.actions = actions;
    this.words = words;
    root.setId("pane-switch");
    root.getStyleClass().add("pane-switch");
    root.getChildren()
        .setAll(button(Command.SHOW_TABLE, "left-pill"), button(Command.SHOW_MAP, "right-pill"));
    root.setMinWidth(Region.USE_PREF_SIZE);
    root.setAlignment(Pos.CENTER);
    root.setVisible(false);
    root.managedProperty().bind(root.visibleProperty());
    root.parentProperty()
        .flatMap(parent -> ((Region) parent).widthProperty())
        .subscribe(_ -> narrow());
  }

  Region node() {
    return root;
  }

  private ToggleButton button(Command command, String style) {
    var button = new ToggleButton();
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.textProperty().bind(words.of(actions.words(command)));
    button.getStyleClass().add(style);
    actions.state(command).ifPresent(on -> on.subscribe(button::setSelected));
    button.setOnAction(
        _ -> {
          if (button.isSelected()) {
            actions.run(command);
          }
          actions.state(command).ifPresent(on -> button.setSelected(on.getValue()));
        });
    button.fontProperty().subscribe(_ -> Platform.runLater(this::narrow));
    return button;
  }

  private void narrow() {
    if (root.getParent() instanceof Region bar && !root.getChildren().isEmpty()) {
      var size = ((ToggleButton) root.getChildren().getFirst()).getFont().getSize();
      root.setVisible(Panes.narrow(bar.getWidth(), size / Fonts.BODY));
    }
  }
}
