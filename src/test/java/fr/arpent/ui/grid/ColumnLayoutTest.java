package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.table.ColumnId;
import fr.arpent.ui.desk.Sheets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnLayoutTest {
  private static final List<fr.arpent.table.Column> COLUMNS =
      Sheets.table(List.of("a", "b", "c", "d"), List.of()).columns();

  /** Four columns of 100 px after 74 px of row heads, the first frozen. */
  private final ColumnLayout layout = new ColumnLayout(COLUMNS, _ -> 100, 74, 1);

  @Test
  void frozenColumnsStayAndTheOthersScroll() {
    assertThat(layout.left(0, 50)).isEqualTo(74);
    assertThat(layout.left(1, 50)).isEqualTo(124);
    assertThat(layout.right(3, 50)).isEqualTo(424);
    assertThat(layout.scrolledFrom()).isEqualTo(174);
    assertThat(layout.end()).isEqualTo(474);
  }

  @Test
  void findsTheColumnAtAPlace() {
    assertThat(layout.at(10, 0)).isEqualTo(-1);
    assertThat(layout.at(74, 0)).isZero();
    assertThat(layout.at(173, 250)).as("the frozen one lies over the others").isZero();
    assertThat(layout.at(174, 0)).isEqualTo(1);
    assertThat(layout.at(174, 250)).isEqualTo(3);
    assertThat(layout.at(474, 0)).isEqualTo(-1);
    assertThat(layout.nearest(9_999, 0)).isEqualTo(3);
    assertThat(layout.nearest(0, 0)).isZero();
  }

  @Test
  void findsEdgesToDragUnlessTheyAreUnderAFrozenColumn() {
    assertThat(layout.edgeAt(172, 0, 4)).isZero();
    assertThat(layout.edgeAt(276, 0, 4)).isEqualTo(1);
    assertThat(layout.edgeAt(225, 0, 4)).isEqualTo(-1);
    assertThat(layout.edgeAt(124, 150, 4))
        .as("edge of column 1 under the frozen one")
        .isEqualTo(-1);
  }

  @Test
  void findsTheFirstColumnThatShows() {
    assertThat(layout.firstScrolled(0)).isEqualTo(1);
    assertThat(layout.firstScrolled(99)).isEqualTo(1);
    assertThat(layout.firstScrolled(100)).isEqualTo(2);
  }

  @Test
  void findsColumnsByTheirId() {
    assertThat(layout.indexOf(new ColumnId(2))).isEqualTo(2);
    assertThat(layout.indexOf(new ColumnId(9))).isEqualTo(-1);
    assertThat(layout.column(3).name()).isEqualTo("d");
    assertThat(new ColumnLayout(List.of(), _ -> 1, 74, 3).at(80, 0)).isEqualTo(-1);
  }
}
