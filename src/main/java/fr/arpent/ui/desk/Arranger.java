package fr.arpent.ui.desk;

import fr.arpent.step.TableState;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Puts each version of the table in front on the desk with the rows that are to be shown.
 *
 * <p>Filters and sorting run when they are asked for, never by themselves: after an edit every row
 * stays on its line, also one that no longer fits, so that nothing moves from under the cursor.
 * Used on the JavaFX thread.
 */
public final class Arranger {
  private static final int AT_ONCE = 20_000;

  private final Desk desk;
  private final Executor background;
  private final Executor window;
  private int asked;

  /**
   * Follows {@code desk}'s arrangement.
   *
   * @param background where big tables are looked through
   * @param window runs on the JavaFX thread
   */
  public Arranger(Desk desk, Executor background, Executor window) {
    this.desk = desk;
    this.background = background;
    this.window = window;
    desk.arrangement().subscribe(() -> again());
  }

  /** Shows another version of the table in front, or another table; null shows none. */
  public void show(@Nullable TableState state, Marks marks) {
    var before = desk.sheet().get();
    if (state == null) {
      desk.show(null);
    } else if (before == null || !before.table().id().equals(state.table().id())) {
      desk.show(new Sheet(state, RowView.all(state.table()), marks));
      again();
    } else {
      desk.show(new Sheet(state, kept(before, state), marks));
    }
  }

  /** Runs the filters and the sorting again. */
  public void again() {
    var sheet = desk.sheet().get();
    var arrangement = desk.arrangement().get();
    var turn = ++asked;
    if (sheet == null) {
      return;
    }
    if (arrangement.equals(Arrangement.NONE) || sheet.table().rowCount() <= AT_ONCE) {
      arranged(turn, sheet, arrangement.rows(sheet.table(), sheet.marks()));
    } else {
      background.execute(
          () -> {
            var rows = arrangement.rows(sheet.table(), sheet.marks());
            window.execute(() -> arranged(turn, sheet, rows));
          });
    }
  }

  private void arranged(int turn, Sheet then, RowView rows) {
    var now = desk.sheet().get();
    if (turn == asked && now != null && now.table().id().equals(then.table().id())) {
      var shown = now.equals(then) ? rows : rows.after(then.table(), now.table());
      desk.show(new Sheet(now.state(), shown, now.marks()));
    }
  }

  private RowView kept(Sheet before, TableState state) {
    return desk.arrangement().get().equals(Arrangement.NONE)
        ? RowView.all(state.table())
        : before.rows().after(before.table(), state.table());
  }
}
