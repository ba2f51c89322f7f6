package fr.arpent.ui.history;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says over the grid that it shows an earlier state, and leads out of it. */
public final class PastBanner {
  private final HistoryModel model;
  private final Words words;
  private final HBox root = new HBox();
  private final Label said = new Label();

  /** A banner for {@code model}, not shown while the present is. */
  public PastBanner(HistoryModel model, Words words) {
    this.model = model;
    this.words = words;
    root.setId("past-banner");
    root.getStyleClass().addAll("banner", "past-banner");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setAccessibleRole(AccessibleRole.TOOL_BAR);
    root.accessibleTextProperty().bind(said.textProperty());
    said.setMinWidth(0);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    root.getChildren()
        .addAll(
            Icons.node("clock", 14),
            said,
            button("past-go", "ui.history.go", model::goToPast),
            button("past-away", "ui.history.present-again", model.bench()::lookAway));
    root.visibleProperty().bind(model.bench().past().isNotNull());
    root.managedProperty().bind(root.visibleProperty());
    model.bench().past().subscribe(_ -> tell());
    words.texts().subscribe(_ -> tell());
  }

  /** The node to lay over the grid. */
  public Region node() {
    return root;
  }

  private Button button(String id, String code, Runnable run) {
    var button = new Button();
    button.setId(id);
    button.textProperty().bind(words.of(code));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add("small");
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void tell() {
    said.setText(model.looking().map(words::say).orElse(""));
  }
}
