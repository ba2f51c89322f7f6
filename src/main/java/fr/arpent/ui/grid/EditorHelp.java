package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import fr.arpent.text.Texts;
import fr.arpent.ui.theme.Icons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What opens under the editor: choices or a month to pick from, and what is wrong with the text.
 */
final class EditorHelp extends VBox {
  private final CellEditor editor;
  private final GridHost host;
  private final ObservableValue<Texts> texts;
  private final ChoicePicker choices = new ChoicePicker(this::clicked);
  private final MonthPicker month;
  private final VBox messages = new VBox();

  EditorHelp(
      CellEditor editor, GridHost host, ObservableValue<Texts> texts, Supplier<LocalDate> today) {
    this.editor = editor;
    this.host = host;
    this.texts = texts;
    month = new MonthPicker(texts, today, this::clicked);
    getStyleClass().add("cell-editor-help");
    messages.getStyleClass().add("cell-messages");
    getChildren().addAll(choices.node(), month.node(), messages);
    editor.onOpen(this::open);
    editor.session().addListener((_, _, now) -> begun(now));
    editor.field().textProperty().addListener((_, _, _) -> changed());
    begun(null);
  }

  /** Shows all choices, or the month. */
  void open() {
    var session = editor.session().get();
    if (session != null) {
      picker(session).ifPresent(picker -> picker.open(session, editor.text()));
    }
  }

  /** Hides what one picks from; false when nothing was open. */
  boolean close() {
    var listed = choices.close();
    return month.close() || listed;
  }

  /** Moves in what one picks from; false when the key is free for others. */
  boolean key(KeyCode key) {
    return choices.key(key) || month.key(key);
  }

  /** Writes what is picked into the field, if anything is. */
  void take(boolean meant) {
    choices.picked(meant).or(() -> month.picked(meant)).ifPresent(editor::put);
  }

  private Optional<Picker> picker(EditSession session) {
    if (!session.choices().isEmpty()) {
      return Optional.of(choices);
    }
    return session.date() ? Optional.of(month) : Optional.empty();
  }

  private void clicked(String picked) {
    editor.put(picked);
    editor.field().requestFocus();
    editor.keep();
  }

  private void begun(@Nullable EditSession session) {
    choices.resize(editor.field().getFont().getSize());
    close();
    setVisible(session != null);
    changed();
  }

  private void changed() {
    var session = editor.session().get();
    if (session == null) {
      return;
    }
    if (editor.typed()) {
      picker(session).ifPresent(picker -> picker.typed(session, editor.text()));
    }
    var cell = session.cell();
    show(host.about(cell.row().slot(), cell.column(), editor.text()));
  }

  private void show(List<Message> about) {
    messages.getChildren().setAll(about.stream().map(this::label).toList());
    messages.setVisible(!about.isEmpty());
    messages.setManaged(!about.isEmpty());
    requestLayout();
  }

  private Label label(Message message) {
    var label = new Label(texts.getValue().say(message), Icons.node("x-circle", 13));
    label.setWrapText(true);
    return label;
  }
}
