package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import fr.arpent.text.Texts;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What opens under the editor: choices narrowed as one types, and what is wrong with the text. */
final class EditorHelp extends VBox {
  private static final int MOST = 8;

  private final CellEditor editor;
  private final GridHost host;
  private final ObservableValue<Texts> texts;
  private final ListView<String> list = new ListView<>();
  private final VBox messages = new VBox();

  EditorHelp(CellEditor editor, GridHost host, ObservableValue<Texts> texts) {
    this.editor = editor;
    this.host = host;
    this.texts = texts;
    getStyleClass().add("cell-editor-help");
    list.getStyleClass().add("cell-choices");
    list.setFocusTraversable(false);
    list.setOnMouseClicked(_ -> clicked());
    messages.getStyleClass().add("cell-messages");
    getChildren().addAll(list, messages);
    editor.onOpen(this::openList);
    editor.session().addListener((_, _, now) -> begun(now));
    editor.field().textProperty().addListener((_, _, _) -> changed());
    begun(null);
  }

  /** Shows all choices. */
  void openList() {
    var session = editor.session().get();
    if (session != null && !session.choices().isEmpty()) {
      fill(session.choices());
      list.getSelectionModel().select(session.before());
      list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }
  }

  /** Hides the choices; false when they were not there. */
  boolean closeList() {
    var was = list.isVisible();
    show(false);
    return was;
  }

  /** Goes to the choice above or below; false when there are none. */
  boolean step(boolean up) {
    if (!list.isVisible()) {
      return false;
    }
    if (up) {
      list.getSelectionModel().selectPrevious();
    } else {
      list.getSelectionModel().selectNext();
    }
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
    return true;
  }

  /** Writes the choice one is at into the field, if there is one. */
  void take() {
    var choice = list.getSelectionModel().getSelectedItem();
    if (list.isVisible() && choice != null) {
      editor.put(choice);
    }
  }

  private void clicked() {
    take();
    show(false);
    editor.keep();
  }

  private void begun(@Nullable EditSession session) {
    show(false);
    setVisible(session != null);
    changed();
  }

  private void changed() {
    var session = editor.session().get();
    if (session == null) {
      return;
    }
    if (!session.choices().isEmpty() && editor.typed()) {
      fill(Choices.matching(session.choices(), editor.text()));
    }
    var cell = session.cell();
    messages
        .getChildren()
        .setAll(
            host.about(cell.row().slot(), cell.column(), editor.text()).stream()
                .map(this::label)
                .toList());
    messages.setVisible(!messages.getChildren().isEmpty());
    messages.setManaged(messages.isVisible());
    requestLayout();
  }

  private Label label(Message message) {
    var label = new Label(texts.getValue().say(message), Icons.node("x-circle", 13));
    label.setWrapText(true);
    return label;
  }

  private void fill(List<String> choices) {
    list.getItems().setAll(choices);
    list.getSelectionModel().clearSelection();
    list.setPrefHeight(Math.min(MOST, choices.size()) * rowHeight() + 2);
    show(!choices.isEmpty());
  }

  private double rowHeight() {
    var height = Math.rint(editor.field().getFont().getSize() * 2);
    list.setFixedCellSize(height);
    return height;
  }

  private void show(boolean visible) {
    list.setVisible(visible);
    list.setManaged(visible);
    if (!visible) {
      list.getSelectionModel().clearSelection();
    }
  }
}
