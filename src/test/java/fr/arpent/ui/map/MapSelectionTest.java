package fr.arpent.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.table.CellRef;
import fr.arpent.table.RowId;
import fr.arpent.ui.desk.Selection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The map selects rows in the one selection. */
class MapSelectionTest {
  private final Bench bench = new Bench(0, 10, 20);
  private final MapSelection selection = new MapSelection(bench.desk);

  @Test
  void aRowIsSelectedInTheColumnThatWasCurrent() {
    bench.show();
    var column = bench.table().sheet().table().columns().get(1).id();
    bench.desk.selection().set(Selection.cell(new CellRef(column, new RowId(0))));
    selection.select(2);

    assertThat(bench.desk.selection().get())
        .isEqualTo(Selection.cell(new CellRef(column, new RowId(2))));
    assertThat(selection.current()).isEqualTo(2);
    assertThat(selection.has(2)).isTrue();
    assertThat(selection.has(0)).isFalse();
  }

  @Test
  void whereNothingWasCurrentTheFirstColumnIs() {
    bench.show();
    selection.select(1);

    assertThat(bench.desk.selection().get().cell().orElseThrow().column())
        .isEqualTo(bench.table().sheet().table().columns().getFirst().id());
  }

  @Test
  void severalRowsAreSelectedWhole() {
    bench.show();
    selection.selectRows(List.of(0, 2));

    assertThat(bench.desk.selection().get().rows().toArray()).containsExactly(0, 2);
    assertThat(bench.desk.selection().get().columns()).hasSize(4);
    assertThat(selection.current()).isZero();
  }

  @Test
  void noRowLeavesTheSelectionAsItIs() {
    bench.show();
    selection.select(1);
    selection.selectRows(List.of());

    assertThat(selection.current()).isEqualTo(1);
  }

  @Test
  void whoListensKnowsThatItCameFromTheMap() {
    bench.show();
    var own = new java.util.ArrayList<Boolean>();
    bench.desk.selection().addListener((_, _, _) -> own.add(selection.own()));
    selection.select(1);
    bench.select(2);

    assertThat(own).containsExactly(true, false);
  }

  @Test
  void withoutTableNothingIsSelected() {
    selection.select(1);

    assertThat(bench.desk.selection().get()).isEqualTo(Selection.NONE);
  }
}
