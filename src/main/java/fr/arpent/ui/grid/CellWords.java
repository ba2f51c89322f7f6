package fr.arpent.ui.grid;

import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.ui.theme.Tone;
import javafx.scene.canvas.GraphicsContext;

/** Writes the text of cells: cut to fit, with its odd spaces, with what was looked for. */
final class CellWords {
  private final Ink ink;
  private final GraphicsContext on;

  CellWords(Ink ink, GraphicsContext on) {
    this.ink = ink;
    this.on = on;
  }

  /** {@code text} in one colour. */
  void plain(TextFit font, Tone tone, String text, boolean toTheRight, Box room) {
    var shown = font.fit(text, room.width());
    var x = toTheRight ? room.right() - font.width(shown) : room.left();
    ink.write(on, font, tone, shown, x, baseline(room));
  }

  /** {@code text} with its odd spaces and line breaks as quiet signs. */
  void withSpaces(String text, Box room) {
    var x = room.left();
    for (var run : SpaceRun.of(text)) {
      var shown = ink.text.fit(run.shown(), room.right() - x);
      ink.write(on, ink.text, run.quiet() ? Tone.MUTED : Tone.FG, shown, x, baseline(room));
      x += ink.text.width(shown);
      if (!shown.equals(run.shown())) {
        return;
      }
    }
  }

  /** Underlines what {@code highlight} finds in {@code text}; boxes the match one is at. */
  void matches(
      Highlight highlight, ColumnId column, int slot, String text, boolean toTheRight, Box room) {
    var shown = ink.text.fit(text, room.width());
    var start = toTheRight ? room.right() - ink.text.width(shown) : room.left();
    for (var span : highlight.spans(column, shown)) {
      var x = start + ink.text.width(shown.substring(0, span.from()));
      var width = ink.text.width(shown.substring(span.from(), span.to()));
      var y = baseline(room) + 3 * ink.sizes.scale();
      ink.fill(on, Tone.CHANGE_FG, x, y, width, 2 * ink.sizes.scale());
    }
    if (new CellRef(column, new RowId(slot)).equals(highlight.current())) {
      new Box(room.left() - 4, room.top() + 4, room.width() + 8, room.height() - 8)
          .frame(ink, on, Tone.CHANGE_FG, 1);
    }
  }

  private double baseline(Box room) {
    return Math.floor(room.middle()) + ink.sizes.baseline();
  }
}
