package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MovesTest {
  /** A column on its side: x is a filled cell. */
  private static Moves across(String cells) {
    return new Moves(50, cells.length(), 10, (_, column) -> cells.charAt(column) == 'x');
  }

  private static int right(String cells, int from) {
    return across(cells).go(Motion.EDGE_RIGHT, new Spot(0, from)).column();
  }

  @Test
  void controlArrowGoesToTheEdgeOfDataAsInASpreadsheet() {
    assertThat(right("xxx..xx.", 0)).as("last filled").isEqualTo(2);
    assertThat(right("xxx..xx.", 2)).as("next filled").isEqualTo(5);
    assertThat(right("xxx..xx.", 6)).as("none left: the end").isEqualTo(7);
    assertThat(right("...x", 0)).isEqualTo(3);
    assertThat(right("xxxx", 1)).isEqualTo(3);
    assertThat(right("xxxx", 3)).isEqualTo(3);
    assertThat(across("xxx..xx.").go(Motion.EDGE_LEFT, new Spot(0, 7)).column()).isEqualTo(6);
  }

  @Test
  void movesStayInside() {
    var moves = across("xxxx");
    assertThat(moves.go(Motion.LEFT, new Spot(0, 0))).isEqualTo(new Spot(0, 0));
    assertThat(moves.go(Motion.DOWN, new Spot(49, 1))).isEqualTo(new Spot(49, 1));
    assertThat(moves.go(Motion.PAGE_DOWN, new Spot(45, 1))).isEqualTo(new Spot(49, 1));
    assertThat(moves.go(Motion.PAGE_UP, new Spot(15, 1))).isEqualTo(new Spot(5, 1));
    assertThat(moves.go(Motion.LINE_END, new Spot(3, 1))).isEqualTo(new Spot(3, 3));
    assertThat(moves.go(Motion.END, new Spot(3, 1))).isEqualTo(new Spot(49, 3));
    assertThat(moves.go(Motion.START, new Spot(3, 1))).isEqualTo(new Spot(0, 0));
    assertThat(moves.go(Motion.EDGE_DOWN, new Spot(3, 1))).isEqualTo(new Spot(49, 1));
  }

  @Test
  void enterAndTabGoRoundARange() {
    var range = GridRange.from(new Spot(2, 1), new Spot(3, 2));
    var down = List.of(new Spot(3, 1), new Spot(2, 2), new Spot(3, 2), new Spot(2, 1));
    for (var expected : down) {
      range = range.stepping(true, false);
      assertThat(range.active()).isEqualTo(expected);
    }
    range = range.stepping(false, false);
    assertThat(range.active()).isEqualTo(new Spot(2, 2));
    assertThat(range.stepping(false, true).active()).isEqualTo(new Spot(2, 1));
    assertThat(range.lines()).isEqualTo(2);
  }

  @Test
  void enterAfterTabsReturnsUnderTheFirst() {
    var run = new TabRun();
    run.tab(new Spot(4, 2));
    run.tab(new Spot(4, 3));
    assertThat(run.enter(new Spot(4, 4))).isEqualTo(2);
    assertThat(run.enter(new Spot(5, 3))).as("the run is over").isEqualTo(3);
    run.tab(new Spot(4, 2));
    run.end();
    assertThat(run.enter(new Spot(4, 5))).isEqualTo(5);
  }
}
