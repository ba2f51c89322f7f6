package fr.arpent.ui.shell;

import fr.arpent.project.SaveStatus;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Says over the grid that changes are not on the disk, why, and leads out of it. */
public final class UnsavedBanner {
  private final Words words;
  private final ObservableValue<SaveStatus> saving;
  private final HBox root = new HBox();
  private final Label said = new Label();

  /**
   * A banner that is shown while {@code saving} fails.
   *
   * @param again tries to write now
   * @param elsewhere asks for another place
   */
  public UnsavedBanner(
      ObservableValue<SaveStatus> saving, Words words, Runnable again, Runnable elsewhere) {
    this.words = words;
    this.saving = saving;
    root.setId("unsaved-banner");
    root.getStyleClass().addAll("banner", "error", "past-banner");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setMinHeight(Region.USE_PREF_SIZE); // the sentence is told whole, on two lines if need be
    root.setAccessibleRole(AccessibleRole.TOOL_BAR);
    root.accessibleTextProperty().bind(said.textProperty());
    said.setMinWidth(0);
    said.setMaxWidth(Double.MAX_VALUE);
    said.setWrapText(true);
    HBox.setHgrow(said, Priority.ALWAYS);
    root.getChildren()
        .addAll(
            Icons.node("alert-triangle", 14),
            said,
            button("unsaved-banner-again", "ui.unsaved.again", again),
            button("unsaved-banner-elsewhere", "ui.command.save-elsewhere", elsewhere));
    root.managedProperty().bind(root.visibleProperty());
    saving.subscribe(_ -> tell());
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
    var failed = saving.getValue() instanceof SaveStatus.NotSaved;
    root.setVisible(failed);
    if (saving.getValue() instanceof SaveStatus.NotSaved not) {
      said.setText(words.say(not.problem().message()) + " " + words.say("ui.unsaved.banner"));
    }
  }
}
