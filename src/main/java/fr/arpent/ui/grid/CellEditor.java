package fr.arpent.ui.grid;

import fr.arpent.table.CellRef;
import fr.arpent.table.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import org.jspecify.annotations.Nullable;

/**
 * Edits the current cell in the {@link CellField}: begins when a letter arrives in it or when
 * asked, keeps or gives back.
 */
final class CellEditor {
  private final GridModel model;
  private final Cursor cursor;
  private final GridEdits edits;
  private final CellField field = new CellField();
  private final ReadOnlyObjectWrapper<@Nullable EditSession> session =
      new ReadOnlyObjectWrapper<>();
  private boolean typed;
  private Runnable open = () -> {};

  CellEditor(GridModel model, Cursor cursor, GridEdits edits) {
    this.model = model;
    this.cursor = cursor;
    this.edits = edits;
    field.textProperty().addListener((_, _, text) -> arrived(text));
  }

  CellField field() {
    return field;
  }

  /** The editing under way; null while there is none. */
  ReadOnlyObjectProperty<@Nullable EditSession> session() {
    return session.getReadOnlyProperty();
  }

  /** Whether the text was begun anew by typing, so that arrows leave the cell. */
  boolean typed() {
    return typed;
  }

  /** From now on arrows move in the text. */
  void stay() {
    typed = false;
  }

  /** Edits the current cell in place, all of its text there and the caret at its end. */
  void edit() {
    begin(false).ifPresent(s -> put(s.lines().shown(s.before())));
  }

  /** Edits the current cell from an empty text. */
  void editEmpty() {
    begin(true).ifPresent(_ -> put(""));
  }

  /** What is written now, as it would be kept. */
  String text() {
    var now = session.get();
    return now == null ? "" : now.lines().kept(field.getText());
  }

  /** Writes {@code text} in the field, for whoever picked it from a list. */
  void put(String text) {
    field.setText(text);
    field.end();
  }

  /** What opens the choices or the calendar; set once by who shows them. */
  void onOpen(Runnable opener) {
    open = opener;
  }

  /** Opens the choices or the calendar of the cell, if it has any. */
  void open() {
    open.run();
  }

  /** Adds a line break at the caret. */
  void breakLine() {
    var now = session.get();
    if (now != null) {
      field.replaceSelection(now.lines().lineBreak());
    }
  }

  /** Keeps the text in the cell. */
  void keep() {
    var now = session.get();
    if (now != null) {
      var text = text();
      rest();
      edits.type(now.cell(), text);
    }
  }

  /** Keeps the text in all selected cells. */
  void keepInAll() {
    if (session.get() != null) {
      var text = text();
      rest();
      edits.fill(cursor.selection(), text);
    }
  }

  /** Gives back the old text. */
  void giveBack() {
    rest();
  }

  private void rest() {
    session.set(null);
    field.rest();
  }

  private void arrived(String text) {
    if (session.get() == null && !text.isEmpty() && begin(true).isEmpty()) {
      field.rest();
    }
  }

  private Optional<EditSession> begin(boolean anew) {
    var cell = cursor.cell();
    var column = cursor.column().filter(edits::canType);
    if (cell.isEmpty() || column.isEmpty()) {
      return Optional.empty();
    }
    typed = anew;
    cursor.range().ifPresent(range -> model.reveal(range.active()));
    var begun = session(cell.get(), column.get());
    field.setAlignment(begun.right() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    field.wake();
    session.set(begun);
    return Optional.of(begun);
  }

  private EditSession session(CellRef cell, Column column) {
    var header = model.sheet().orElseThrow().marks().header(column);
    var before = column.text(cell.row().slot());
    var choices = Objects.requireNonNullElse(header.choices(), List.<String>of());
    return new EditSession(
        cell,
        before,
        LineText.of(before),
        new ArrayList<>(choices),
        "calendar".equals(header.icon()),
        header.numeric());
  }
}
