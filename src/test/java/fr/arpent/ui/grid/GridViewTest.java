package fr.arpent.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import fr.arpent.ui.desk.Sheets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridViewTest {
  private static final ColumnId A = new ColumnId(0);
  private static final ColumnId B = new ColumnId(1);
  private static final ColumnId C = new ColumnId(2);
  private final Table table = Sheets.table(List.of("a", "b", "c"), List.of());

  @Test
  void movesHidesAndShows() {
    var moved = GridView.FIRST.moving(table, C, A);
    assertThat(names(moved, table)).containsExactly("c", "a", "b");
    assertThat(names(moved.moving(table, C, null), table)).containsExactly("a", "b", "c");
    assertThat(names(moved.hiding(A), table)).containsExactly("c", "b");
    assertThat(names(moved.hiding(A).hiding(B).showing(A), table)).containsExactly("c", "a");
    assertThat(names(moved.hiding(A).hiding(B).showingAll(), table)).hasSize(3);
    assertThat(moved.moving(table, C, C)).isEqualTo(moved);
  }

  @Test
  void tellsWhatIsHiddenBetweenTwoColumns() {
    var view = GridView.FIRST.moving(table, C, A).hiding(A).hiding(C);
    assertThat(view.hiddenAfter(table, null)).containsExactly(C, A);
    assertThat(view.hiddenAfter(table, B)).isEmpty();
    assertThat(GridView.FIRST.hiding(B).hiding(C).hiddenAfter(table, A)).containsExactly(B, C);
    assertThat(view.hiddenCount(table)).isEqualTo(2);
    assertThat(view.hiddenCount(table.withoutColumn(A))).isEqualTo(1);
  }

  @Test
  void columnsThatComeOrGoFindTheirPlace() {
    var moved = GridView.FIRST.moving(table, C, A);
    var more = table.withNewColumn(TextColumn.empty(new ColumnId(7), "new", 0), 1);
    assertThat(names(moved, more)).containsExactly("c", "a", "new", "b");
    assertThat(names(moved, table.withoutColumn(A))).containsExactly("c", "b");
    assertThat(names(GridView.FIRST, more)).containsExactly("a", "new", "b", "c");
  }

  @Test
  void newColumnsStandAfterTheOneTheyFollowInTheTable() {
    for (var seed = 0; seed < 200; seed++) {
      var random = new java.util.Random(seed);
      var labels = IntStream.range(0, 1 + random.nextInt(12)).mapToObj(i -> "c" + i).toList();
      var all = Sheets.table(labels, List.of());
      var some = new ArrayList<>(all.columns().stream().map(Column::id).toList());
      Collections.shuffle(some, random);
      some.removeIf(_ -> random.nextInt(3) == 0);
      var view = new GridView(Map.of(), some, Set.of(), 0, Density.NORMAL);
      assertThat(view.columns(all).stream().map(Column::id))
          .as("seed %d", seed)
          .containsExactlyElementsOf(oneByOne(some, all));
    }
  }

  /** Each column that has no place put in by itself. */
  private static List<ColumnId> oneByOne(List<ColumnId> order, Table table) {
    var placed = new ArrayList<>(order);
    for (var i = 0; i < table.columns().size(); i++) {
      var id = table.columns().get(i).id();
      if (!placed.contains(id)) {
        placed.add(i == 0 ? 0 : placed.indexOf(table.columns().get(i - 1).id()) + 1, id);
      }
    }
    return placed;
  }

  @Test
  void isReadBackFromJson() {
    var view =
        GridView.FIRST
            .moving(table, C, A)
            .hiding(B)
            .withWidth(A, 120)
            .withWidth(C, 3)
            .freezing(1)
            .spaced(Density.AIRY);
    assertThat(GridViewJson.read(GridViewJson.write(view))).isEqualTo(view);
    assertThat(view.widths()).containsEntry(C, GridView.NARROWEST);
  }

  private static List<String> names(GridView view, Table table) {
    return view.columns(table).stream().map(Column::name).toList();
  }
}
