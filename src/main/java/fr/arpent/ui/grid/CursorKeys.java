package fr.arpent.ui.grid;

import fr.arpent.table.Dictionary;
import fr.arpent.table.TextColumn;

/** Moves the cursor by keys. */
final class CursorKeys {
  private final GridModel model;
  private final Cursor cursor;
  private final KeyMap keys;
  private final TabRun run = new TabRun();

  CursorKeys(GridModel model, Cursor cursor, KeyMap keys) {
    this.model = model;
    this.cursor = cursor;
    this.keys = keys;
  }

  /** Goes where the keys lead, with the shift key growing the range; false when they do not. */
  boolean move(Stroke stroke) {
    var motion = keys.motion(stroke);
    if (motion.isEmpty() || !cursor.ready()) {
      return false;
    }
    run.end();
    cursor.start();
    cursor
        .range()
        .ifPresent(
            range -> {
              var from = stroke.shift() ? range.far() : range.active();
              var to = moves().go(motion.get(), from);
              cursor.place(stroke.shift() ? range.reaching(to) : GridRange.cell(to));
            });
    return true;
  }

  /** To the right, or back; inside a range round its cells. */
  void tab(boolean back) {
    cursor
        .range()
        .ifPresent(
            range -> {
              if (!range.single()) {
                cursor.step(range.stepping(false, back));
                return;
              }
              run.tab(range.active());
              var motion = back ? Motion.LEFT : Motion.RIGHT;
              cursor.place(GridRange.cell(moves().go(motion, range.active())));
            });
  }

  /** Down, or up; under the first cell of a run of tabs; inside a range round its cells. */
  void enter(boolean back) {
    cursor
        .range()
        .ifPresent(
            range -> {
              if (!range.single()) {
                cursor.step(range.stepping(true, back));
                return;
              }
              var from = new Spot(range.active().line(), run.enter(range.active()));
              cursor.place(GridRange.cell(moves().go(back ? Motion.UP : Motion.DOWN, from)));
            });
  }

  /** The cursor is moved otherwise: by mouse, or by another pane. */
  void elsewhere() {
    run.end();
  }

  private Moves moves() {
    var geometry = model.geometry().get();
    return new Moves(geometry.lines(), geometry.columns().size(), geometry.page(), this::filled);
  }

  private boolean filled(int line, int column) {
    var slot = model.sheet().orElseThrow().rows().slot(line);
    return model.geometry().get().columns().column(column) instanceof TextColumn text
        && text.code(slot) > Dictionary.EMPTY;
  }
}
