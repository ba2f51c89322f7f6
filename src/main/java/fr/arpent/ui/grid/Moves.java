package fr.arpent.ui.grid;

import java.util.function.BiPredicate;

/**
 * Where a {@link Motion} leads, as in a spreadsheet.
 *
 * @param lines how many lines there are
 * @param columns how many columns are shown
 * @param page how many lines a page has
 * @param filled whether the cell on a line in a column is not empty
 */
record Moves(int lines, int columns, int page, BiPredicate<Integer, Integer> filled) {

  Spot go(Motion motion, Spot from) {
    return switch (motion) {
      case UP -> at(from.line() - 1, from.column());
      case DOWN -> at(from.line() + 1, from.column());
      case LEFT -> at(from.line(), from.column() - 1);
      case RIGHT -> at(from.line(), from.column() + 1);
      case PAGE_UP -> at(from.line() - page, from.column());
      case PAGE_DOWN -> at(from.line() + page, from.column());
      case LINE_START -> at(from.line(), 0);
      case LINE_END -> at(from.line(), columns - 1);
      case START -> at(0, 0);
      case END -> at(lines - 1, columns - 1);
      case EDGE_UP -> edge(from, -1, 0);
      case EDGE_DOWN -> edge(from, 1, 0);
      case EDGE_LEFT -> edge(from, 0, -1);
      case EDGE_RIGHT -> edge(from, 0, 1);
    };
  }

  /** The last filled cell before an empty one; from there, the next filled one; else the end. */
  private Spot edge(Spot from, int down, int right) {
    var here = from;
    var next = at(from.line() + down, from.column() + right);
    var within = filled(here) && filled(next);
    while (!next.equals(here) && (within ? filled(next) : !filled(next))) {
      here = next;
      next = at(here.line() + down, here.column() + right);
    }
    return within ? here : next;
  }

  private boolean filled(Spot spot) {
    return filled.test(spot.line(), spot.column());
  }

  private Spot at(int line, int column) {
    return new Spot(Math.clamp(line, 0, lines - 1), Math.clamp(column, 0, columns - 1));
  }
}
