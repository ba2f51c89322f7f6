package fr.arpent.ui.find;

import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.edit.EditCells;
import fr.arpent.step.edit.ReplaceText;
import fr.arpent.step.edit.TextSearch;
import fr.arpent.table.CellRef;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.grid.Highlight;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for, what was found, and which of it one is at. Typing goes to the first match
 * from where one was when the bar was opened; an edit never moves anything. Used on the JavaFX
 * thread; needs no window.
 */
public final class FindModel {
  private final Desk desk;
  private final Finder finder;
  private final Function<Table, List<Column>> shown;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty by = new SimpleStringProperty("");
  private final BooleanProperty replacing = new SimpleBooleanProperty();
  private final BooleanProperty byNothing = new SimpleBooleanProperty();
  private final BooleanProperty exact = new SimpleBooleanProperty();
  private final BooleanProperty whole = new SimpleBooleanProperty();
  private final BooleanProperty oneColumn = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Matches> matches = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Highlight> highlight =
      new ReadOnlyObjectWrapper<>();
  private @Nullable Question asked;
  private @Nullable CellRef anchor;

  /**
   * Finds in the sheet on {@code desk}.
   *
   * @param shown the columns of a table from left to right as they are shown
   */
  public FindModel(Desk desk, Finder finder, Function<Table, List<Column>> shown) {
    this.desk = desk;
    this.finder = finder;
    this.shown = shown;
    for (var what : List.<ObservableValue<?>>of(text, exact, whole, oneColumn, open)) {
      what.addListener((_, _, _) -> look(true));
    }
    for (var what : List.<ObservableValue<?>>of(by, replacing, desk.sheet())) {
      what.addListener((_, _, _) -> look(false));
    }
    for (var what : List.<ObservableValue<?>>of(text, by, replacing, open)) {
      what.addListener((_, _, _) -> byNothing.set(false));
    }
    desk.selection().addListener((_, before, now) -> selected(before, now));
    matches.addListener((_, _, _) -> mark());
  }

  /** Whether the bar is shown; nothing is looked for while it is not. */
  public BooleanProperty open() {
    return open;
  }

  /** What is looked for. */
  public StringProperty text() {
    return text;
  }

  /** What is to take its place. */
  public StringProperty by() {
    return by;
  }

  /** Whether what is found is meant to be taken away; said anew for each text. */
  public BooleanProperty byNothing() {
    return byNothing;
  }

  /**
   * Whether it was said what takes the place of what is found: something, or nothing on purpose.
   */
  public boolean armed() {
    return !by.get().isEmpty() || byNothing.get();
  }

  /** Whether something is to be replaced. */
  public BooleanProperty replacing() {
    return replacing;
  }

  /** Whether case and accents count. */
  public BooleanProperty exact() {
    return exact;
  }

  /** Whether a cell must read the text and nothing more. */
  public BooleanProperty whole() {
    return whole;
  }

  /** Whether to look in the column of the current cell alone. */
  public BooleanProperty oneColumn() {
    return oneColumn;
  }

  /** What was found; null while nothing is looked for. */
  public ReadOnlyObjectProperty<@Nullable Matches> matches() {
    return matches.getReadOnlyProperty();
  }

  /** What is to be underlined in the grid; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Highlight> highlight() {
    return highlight.getReadOnlyProperty();
  }

  /** Opens the bar and looks again from the current cell on. */
  public void show(boolean replace) {
    anchor = desk.selection().get().current();
    replacing.set(replace || (open.get() && replacing.get()));
    open.set(true);
  }

  /** How many there are and which one the current cell is. */
  public Optional<Message> count() {
    var found = matches.get();
    if (found == null) {
      return Optional.empty();
    }
    var at = desk.selection().get().cell().flatMap(found::indexOf);
    return Optional.of(
        at.map(i -> Message.of("ui.find.at", i + 1, found.size()))
            .orElseGet(() -> Message.of("ui.find.count", found.size())));
  }

  /** Goes to the next match, from the last to the first. */
  public void next() {
    step(true);
  }

  /** Goes to the match before, from the first to the last. */
  public void previous() {
    step(false);
  }

  /** Replaces in the current cell, if it matches, and goes to the next. */
  public void replaceOne() {
    var found = matches.get();
    var cell = desk.selection().get().current();
    var sheet = desk.sheet().get();
    if (armed()
        && found != null
        && cell != null
        && sheet != null
        && found.indexOf(cell).isPresent()) {
      var column = sheet.table().column(cell.column());
      var slot = cell.row().slot();
      var search = found.question().search();
      var now = search.replaced(search.pattern(), column.text(slot), by.get());
      desk.ask(EditCells.one(sheet.table().id(), ColumnRef.to(column), slot, now));
    }
    next();
  }

  /** What would replace all that was found, in one step; empty when there is nothing. */
  public Optional<ReplaceText> replaceAll() {
    var found = matches.get();
    var sheet = desk.sheet().get();
    if (!armed() || found == null || sheet == null || found.size() == 0) {
      return Optional.empty();
    }
    var rows = sheet.rows();
    var among = rows.filtered() ? rows.between(0, rows.size() - 1) : null;
    var columns = found.columns().stream().map(ColumnRef::to).toList();
    var search = found.question().search();
    return Optional.of(new ReplaceText(sheet.table().id(), columns, search, by.get(), among));
  }

  private void look(boolean go) {
    var sheet = desk.sheet().get();
    if (!open.get() || text.get().isEmpty() || sheet == null) {
      asked = null;
      matches.set(null);
      return;
    }
    var question = question(sheet);
    if (asked == null || !asked.sameAs(question)) {
      asked = question;
      finder.find(question, found -> found(found, go));
    }
  }

  private void found(Matches found, boolean go) {
    if (found.question().equals(asked)) {
      matches.set(found);
      if (go && found.size() > 0) {
        go(found, from(found, anchor) % found.size());
      }
    }
  }

  private Question question(Sheet sheet) {
    var columns =
        shown.apply(sheet.table()).stream()
            .filter(TextColumn.class::isInstance)
            .map(TextColumn.class::cast)
            .toList();
    var only = oneColumn.get() ? column(columns) : null;
    return new Question(
        new TextSearch(text.get(), exact.get(), whole.get()),
        only == null ? columns : columns.stream().filter(c -> c.id().equals(only)).toList(),
        sheet.rows(),
        replacing.get() ? by.get() : null);
  }

  /** The column of the current cell, else the first one. */
  private @Nullable ColumnId column(List<TextColumn> columns) {
    var current = desk.selection().get().current();
    if (current != null) {
      return current.column();
    }
    return columns.isEmpty() ? null : columns.getFirst().id();
  }

  private void selected(Selection before, Selection now) {
    var cell = now.current();
    var moved =
        before.current() == null
            || cell == null
            || !before.current().column().equals(cell.column());
    if (oneColumn.get() && moved) {
      look(false);
    }
    mark();
  }

  private void mark() {
    var found = matches.get();
    if (found == null) {
      highlight.set(null);
      return;
    }
    var question = found.question();
    var only = oneColumn.get() && !question.ids().isEmpty() ? question.ids().getFirst() : null;
    var at = desk.selection().get().cell().filter(c -> found.indexOf(c).isPresent());
    highlight.set(new Highlight(question.search().pattern(), only, at.orElse(null)));
  }

  private void step(boolean on) {
    var found = matches.get();
    if (found == null || found.size() == 0) {
      return;
    }
    var here = desk.selection().get().current();
    var rank = from(found, here);
    var matched = here != null && found.indexOf(here).isPresent();
    go(found, Math.floorMod(on ? rank + (matched ? 1 : 0) : rank - 1, found.size()));
    anchor = desk.selection().get().current();
  }

  /** The number of the first match at {@code cell} or after it; the count when there is none. */
  private static int from(Matches found, @Nullable CellRef cell) {
    RowView rows = found.rows();
    var line = cell == null ? -1 : rows.lineOf(cell.row().slot());
    return cell == null || line < 0 ? 0 : found.rank(line, cell.column());
  }

  private void go(Matches found, int index) {
    var cell = found.at(index);
    if (!cell.equals(desk.selection().get().current())) {
      desk.selection().set(Selection.cell(cell));
    }
  }
}
