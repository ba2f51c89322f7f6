package fr.arpent.ui.grid;

import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.theme.Theme;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The pane of the table in front: shows the sheet and the selection of a {@link Desk} and asks it
 * for every change. Used on the JavaFX thread.
 */
public final class TableGrid extends BorderPane {
  private static final String STYLE =
      Objects.requireNonNull(TableGrid.class.getResource("grid.css")).toExternalForm();

  private final GridModel model;
  private final Cursor cursor;
  private final CellEditor editor;
  private final GridSurface surface;
  private final GridActions actions;
  private final CursorKeys moves;
  private final EditorKeys editing;
  private final CellSpeech speech = new CellSpeech();
  private final ObservableValue<Texts> texts;
  private final GridTip tip;

  /**
   * A grid of what is on {@code desk}.
   *
   * @param texts the language, which may change
   * @param host does what is not the grid's
   * @param outside what the grid has of the world around
   */
  public TableGrid(
      Desk desk, Theme theme, ObservableValue<Texts> texts, GridHost host, Outside outside) {
    this.texts = texts;
    var fit = new ColumnFit();
    model = new GridModel(desk, (sheet, column) -> fit.first(sheet, column, texts.getValue()));
    cursor = new Cursor(model);
    var edits = new GridEdits(desk);
    editor = new CellEditor(model, cursor, edits);
    var help = new EditorHelp(editor, host, texts, outside.today());
    surface = new GridSurface(model, cursor, editor, help, theme, texts);
    var ask = new AskBar(texts, this::takeFocus);
    var popup = new HeaderPopup(this::takeFocus);
    surface.add(popup);
    var popups = new GridPopups(model, edits, host, texts, outside.background(), popup, this::run);
    popups.over(surface);
    var keys = new KeyMap();
    moves = new CursorKeys(model, cursor, keys);
    var clipboard = new CopyPaste(model, cursor, edits, outside.board(), ask);
    actions =
        new GridActions(
            model, cursor, moves, editor, edits, clipboard, popups, host, outside.today());
    editing = new EditorKeys(editor, help, moves);
    tip = new GridTip(model, texts);
    getStylesheets().add(STYLE);
    getStyleClass().add("table-grid");
    setTop(new VBox(new FilterBar(desk, texts), ask));
    setCenter(surface);
    new GridPointer(model, cursor, editor, host, surface, popups, popup, tip, moves).listen();
    surface.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, keys));
    editor.field().addEventFilter(KeyEvent.KEY_PRESSED, this::pressedWhileEditing);
    editor.field().focusedProperty().addListener((_, _, now) -> focus(now));
    desk.selection().addListener((_, _, _) -> say());
  }

  /** What the grid has of the world around, replaced in tests. */
  public record Outside(Board board, Executor background, Supplier<LocalDate> today) {

    /** The system's clipboard and clock. */
    public static Outside system(Executor background) {
      return new Outside(new SystemBoard(), background, LocalDate::now);
    }
  }

  /** How columns are shown; to be kept with the project. */
  public ObjectProperty<GridView> view() {
    return model.view();
  }

  /** What is looked for, underlined where it stands; null for nothing. */
  public ObjectProperty<@Nullable Highlight> highlight() {
    return surface.highlight();
  }

  /** Does {@code command}, as its key would; an edit under way is kept first. */
  public void run(GridCommand command) {
    editor.keep();
    actions.run(command);
  }

  /** Keeps what is being written in a cell, if anything is. */
  public void keep() {
    editor.keep();
  }

  /** Scrolls sideways to the first column. */
  public void toFirstColumn() {
    model.scrollBy(-model.scroll().get().left(), 0);
  }

  /** Gives the keys to the grid, to its first cell when none is current. */
  public void takeFocus() {
    editor.field().requestFocus();
    cursor.start();
  }

  private void pressed(KeyEvent event, KeyMap keys) {
    if (editor.session().get() != null) {
      return;
    }
    tip.hide();
    var stroke = Stroke.of(event);
    var command = keys.command(stroke);
    var used = command.isPresent() ? actions.run(command.get()) : moves.move(stroke);
    if (used) {
      event.consume();
    }
  }

  private void pressedWhileEditing(KeyEvent event) {
    if (editor.session().get() != null) {
      editing.pressed(event);
    }
  }

  private void focus(boolean now) {
    if (!now && !surface.holdsFocus()) {
      editor.keep();
    }
    say();
  }

  private void say() {
    var range = cursor.range();
    var sheet = model.sheet();
    if (range.isPresent() && sheet.isPresent() && editor.field().isFocused()) {
      var columns = model.geometry().get().columns();
      editor
          .field()
          .say(speech.words(sheet.get(), columns, range.get().active(), texts.getValue()));
    }
  }
}
