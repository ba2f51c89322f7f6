package fr.arpent.ui.grid;

import fr.arpent.table.Column;
import fr.arpent.ui.desk.HeaderMark;
import fr.arpent.ui.theme.Icons;
import fr.arpent.ui.theme.Tone;
import java.util.Set;
import javafx.scene.canvas.GraphicsContext;

/** Draws the headers of the columns: icon, name, sort arrow, funnel, caption, conformity. */
final class HeaderPainter {
  private static final String FUNNEL = Icons.sign("filter");
  private static final String MENU = Icons.sign("chevron-down");

  private final Frame frame;
  private final Ink ink;
  private final GraphicsContext on;
  private final GridGeometry geometry;
  private final ConformityBar bar;
  private final int hovered;
  private final Set<fr.arpent.table.ColumnId> selected;

  /**
   * A painter of one picture.
   *
   * @param hovered the column under the pointer, whose menu can be opened; or -1
   */
  HeaderPainter(Frame frame, Ink ink, GraphicsContext on, int hovered) {
    this.frame = frame;
    this.ink = ink;
    this.on = on;
    this.hovered = hovered;
    geometry = frame.geometry();
    bar = new ConformityBar(ink, on);
    selected = frame.selectedColumns();
  }

  void draw() {
    var columns = geometry.columns();
    var height = ink.sizes.header();
    ink.fill(on, Tone.SUBTLE, 0, 0, geometry.width(), height);
    on.save();
    on.beginPath();
    on.rect(columns.scrolledFrom(), 0, geometry.width() - columns.scrolledFrom(), height);
    on.clip();
    for (var i = columns.firstScrolled(frame.scroll().left()); i < columns.size(); i++) {
      header(i);
    }
    on.restore();
    for (var i = 0; i < columns.frozen(); i++) {
      header(i);
    }
    corner();
    ink.fill(on, Tone.BORDER, 0, height - 1, geometry.width(), 1);
  }

  private void corner() {
    var columns = geometry.columns();
    ink.fill(on, Tone.SUBTLE, 0, 0, columns.start(), ink.sizes.header());
    var word = frame.texts().say("ui.grid.row-number");
    var x = columns.start() - ink.sizes.padding() - ink.caption.width(word);
    ink.write(on, ink.caption, Tone.MUTED, word, x, Math.rint(41 * ink.sizes.scale()));
    ink.fill(on, Tone.BORDER, ink.sizes.state() - 1, 0, 1, ink.sizes.header());
    ink.fill(on, Tone.BORDER, columns.start() - 1, 0, 1, ink.sizes.header());
  }

  private void header(int index) {
    var column = geometry.columns().column(index);
    var left = geometry.columns().left(index, frame.scroll().left());
    var width = geometry.columns().width(index);
    if (left >= geometry.width()) {
      return;
    }
    var mark = frame.sheet().marks().header(column);
    var place = new Box(left, 0, width - 1, ink.sizes.header() - 1);
    place.fill(ink, on, background(column));
    name(index, column, mark, place);
    caption(mark, place);
    var high = ink.sizes.bar();
    bar.draw(mark, new Box(left, place.bottom() - high, width - 1, high));
    ink.fill(on, Tone.BORDER, place.right(), 0, 1, ink.sizes.header());
    hidden(index, column, place);
  }

  /** A mark between two headers where columns are hidden: two arrows apart and a line. */
  private void hidden(int index, Column column, Box place) {
    var table = frame.sheet().table();
    if (index == 0 && !frame.view().hiddenAfter(table, null).isEmpty()) {
      hidden(place.left() + HiddenMark.HALF * ink.sizes.scale());
    }
    if (!frame.view().hiddenAfter(table, column.id()).isEmpty()) {
      hidden(place.right());
    }
  }

  private void hidden(double x) {
    var scale = ink.sizes.scale();
    var middle = HiddenMark.MIDDLE * scale;
    var near = 1.5 * scale;
    var far = HiddenMark.HALF * scale;
    ink.fill(on, Tone.FOCUS, x - 1, 0, 2, ink.sizes.header());
    on.setFill(ink.color(Tone.FOCUS));
    for (var side : new int[] {-1, 1}) {
      on.fillPolygon(
          new double[] {x + side * near, x + side * near, x + side * far},
          new double[] {middle - 4 * scale, middle + 4 * scale, middle},
          3);
    }
  }

  private Tone background(Column column) {
    var active = frame.arrangement().filters(column.id());
    var many = frame.selection().rows().size() > 1 && selected.contains(column.id());
    return active ? Tone.CHANGE_BG : many ? Tone.SELECT : Tone.SUBTLE;
  }

  private void name(int index, Column column, HeaderMark mark, Box place) {
    var scale = ink.sizes.scale();
    var baseline = Math.rint(19 * scale);
    var x = place.left() + ink.sizes.padding();
    ink.write(on, ink.icons, Tone.FG, Icons.sign(mark.icon()), x, Math.rint(21 * scale));
    x += 17 * scale;
    var signs = signs(index, column);
    var room = place.right() - 6 * scale - signs * 15 * scale - x;
    var shown = ink.strong.fit(column.name(), room);
    ink.write(on, ink.strong, Tone.FG, shown, x, baseline);
    x += ink.strong.width(shown) + 5 * scale;
    if (sorted(column)) {
      arrow(x, 15 * scale);
      x += 15 * scale;
    }
    if (frame.arrangement().filters(column.id())) {
      ink.write(on, ink.icons, Tone.CHANGE_FG, FUNNEL, x, Math.rint(21 * scale));
    }
    if (index == hovered) {
      var at = place.right() - 17 * scale;
      ink.write(on, ink.mark, Tone.MUTED, MENU, at, Math.rint(22 * scale));
    }
  }

  private int signs(int index, Column column) {
    return (sorted(column) ? 1 : 0)
        + (frame.arrangement().filters(column.id()) ? 1 : 0)
        + (index == hovered ? 1 : 0);
  }

  private boolean sorted(Column column) {
    var sort = frame.arrangement().sort();
    return sort != null && sort.column().id().equals(column.id());
  }

  private void arrow(double x, double middle) {
    var sort = frame.arrangement().sort();
    var up = sort != null && !sort.descending();
    var half = 3 * ink.sizes.scale() * (up ? 1 : -1);
    on.setFill(ink.color(Tone.CHANGE_FG));
    on.fillPolygon(
        new double[] {x, x + 8 * ink.sizes.scale(), x + 4 * ink.sizes.scale()},
        new double[] {middle + half, middle + half, middle - half},
        3);
  }

  private void caption(HeaderMark mark, Box place) {
    var padding = ink.sizes.padding();
    var room = place.width() - 2 * padding;
    var shown = Caption.in(frame.texts(), mark.caption(), ink.caption, room);
    var y = Math.rint(35 * ink.sizes.scale());
    ink.write(on, ink.caption, Tone.MUTED, shown, place.left() + padding, y);
  }
}
