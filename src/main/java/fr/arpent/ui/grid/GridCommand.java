package fr.arpent.ui.grid;

import static fr.arpent.ui.grid.Stroke.plain;
import static fr.arpent.ui.grid.Stroke.shortcut;

import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;

/**
 * What the grid does beside moving, with the keys that do it while the grid has the focus. Words
 * are under {@code ui.grid.command.…}.
 */
public enum GridCommand {
  /** Selects all cells. */
  SELECT_ALL(shortcut(KeyCode.A)),
  /** Selects the current column. */
  SELECT_COLUMN(shortcut(KeyCode.SPACE)),
  /** Selects the current row. */
  SELECT_ROW(plain(KeyCode.SPACE).withShift()),
  /** To the right; the next {@link #ENTER} returns under the first cell. */
  NEXT(plain(KeyCode.TAB)),
  /** To the left. */
  PREVIOUS(plain(KeyCode.TAB).withShift()),
  /** Down. */
  ENTER(plain(KeyCode.ENTER)),
  /** Up. */
  ENTER_BACK(plain(KeyCode.ENTER).withShift()),
  /** Edits the cell in place. */
  EDIT(plain(KeyCode.F2)),
  /** Empties the selected cells. */
  CLEAR(plain(KeyCode.DELETE)),
  /** Edits the cell from an empty text; nothing changes when that is given up. */
  CLEAR_AND_EDIT(plain(KeyCode.BACK_SPACE)),
  /** Copies the selected cells, readable by any spreadsheet. */
  COPY(shortcut(KeyCode.C), shortcut(KeyCode.INSERT)),
  /** Copies and empties. */
  CUT(shortcut(KeyCode.X), plain(KeyCode.DELETE).withShift()),
  /** Pastes cells from any spreadsheet. */
  PASTE(shortcut(KeyCode.V), shortcut(KeyCode.V).withShift(), plain(KeyCode.INSERT).withShift()),
  /** Repeats the first selected line below, or the line above. */
  FILL_DOWN(shortcut(KeyCode.D), shortcut(KeyCode.B)),
  /** Repeats the first selected column to the right, or the column before. */
  FILL_RIGHT(shortcut(KeyCode.R)),
  /** Writes today's date. */
  TODAY(shortcut(KeyCode.SEMICOLON)),
  /** Opens the choices of the cell, the calendar, or else the menu of the column. */
  CHOICES(new Stroke(KeyCode.DOWN, false, false, true)),
  /** Turns yes into no and back; does nothing elsewhere. */
  FLIP(plain(KeyCode.SPACE)),
  /** Shows only rows with the value of the current cell, or all again. */
  FILTER(shortcut(KeyCode.L).withShift()),
  /** Shows the findings of the current column. */
  FINDINGS(plain(KeyCode.F7)),
  /** New rows above the selected ones, as many. */
  INSERT_ROWS(shortcut(KeyCode.I).withShift()),
  /** Deletes the selected rows. */
  DELETE_ROWS(shortcut(KeyCode.DELETE).withShift()),
  /** The menu of the selected cells. */
  MENU(plain(KeyCode.F10).withShift(), plain(KeyCode.CONTEXT_MENU)),
  /** Pressed twice, shows all rows again. */
  ESCAPE(plain(KeyCode.ESCAPE));

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Stroke> strokes;

  GridCommand(Stroke... strokes) {
    this.strokes = List.of(strokes);
  }

  /** Its stable word, as {@code grid.fill-down}; also the id of its menu item. */
  public String id() {
    return "grid." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The keys, the one to show first. */
  public List<Stroke> strokes() {
    return strokes;
  }
}
