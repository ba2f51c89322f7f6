package fr.arpent.ui.grid;

import fr.arpent.table.Column;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.theme.Fonts;

/** How wide a column is to be to show its header and its first cells, in px at 100 %. */
final class ColumnFit {
  private static final int ROWS = 200;
  private static final int LONG = 200;
  private static final double NARROWEST = 64;
  private static final double WIDEST = 240;
  private static final int PADDING = 17;
  private static final int MARKED = 33;

  private final TextFit text = new TextFit(Fonts.text(Fonts.BODY));
  private final TextFit strong = new TextFit(Fonts.semiBold(Fonts.BODY));
  private final TextFit caption = new TextFit(Fonts.text(Fonts.CAPTION));

  /**
   * The width at opening: neither very narrow nor very wide. No cell is checked by then, and a
   * column does not move by itself once it is: each has room for a mark from the start.
   */
  double first(Sheet sheet, Column column, Texts texts) {
    return Math.clamp(fit(sheet, column, texts, 0, MARKED), NARROWEST, WIDEST);
  }

  /**
   * The width that shows all of them.
   *
   * @param from the first line looked at; the ones before are as they are
   */
  double whole(Sheet sheet, Column column, Texts texts, int from) {
    return fit(sheet, column, texts, from, PADDING);
  }

  private double fit(Sheet sheet, Column column, Texts texts, int from, int unmarked) {
    var widest = header(sheet, column, texts);
    var end = Math.min(sheet.rows().size(), from + ROWS);
    for (var line = from; line < end; line++) {
      var slot = sheet.rows().slot(line);
      var cell = column.text(slot);
      var mark = sheet.marks().cell(slot, column.id());
      var shown = mark.missing() ? texts.say("ui.grid.missing") : cell;
      var start = shown.length() > LONG ? shown.substring(0, LONG) : shown;
      var beside = mark.level() == CellMark.Level.RIGHT ? unmarked : MARKED;
      widest = Math.max(widest, text.width(start) + beside);
    }
    return Math.ceil(widest);
  }

  private double header(Sheet sheet, Column column, Texts texts) {
    var mark = sheet.marks().header(column);
    var name = strong.width(column.name()) + 34;
    return Math.max(name, caption.width(Caption.shortest(texts, mark.caption())) + PADDING);
  }
}
