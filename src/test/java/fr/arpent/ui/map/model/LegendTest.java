package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.step.TableState;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Sheet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The legend counts what is shown. */
class LegendTest {

  @Test
  void onlyRowsShownAreCounted() {
    var builder = new TableBuilder(List.of("id"));
    for (var i = 0; i < 10; i++) {
      builder.row(i + 2, List.of("p" + i));
    }
    var state = TableState.of(builder.build(new TableId("t"), "t"));
    var legend = Legend.of(new Sheet(state, new RowView(new int[] {0, 4, 7}, 10), Marks.NONE));

    assertThat(legend.count(PointState.TO_DO)).isEqualTo(3);
    assertThat(legend.count(PointState.SEEN)).isZero();
    assertThat(legend.states(Set.of())).containsExactly(PointState.TO_DO);
  }

  @Test
  void nothingIsShownOfNoTable() {
    assertThat(Legend.EMPTY.states(Set.of())).isEmpty();
    assertThat(Legend.EMPTY.states(Set.of(PointState.SEEN))).isEmpty();
  }
}
