package fr.arpent.ui.kept;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.CellRef;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableId;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.desk.SortKey;
import fr.arpent.ui.grid.Density;
import fr.arpent.ui.grid.GridView;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeptViewTest {
  private static final ColumnRef COLUMN = new ColumnRef(new ColumnId(3), "rue « du » lac");

  @Test
  void everyFilterIsReadBack() {
    var filters =
        List.<RowFilter>of(
            new RowFilter.Values(COLUMN, Set.of("", "a\"b", "é")),
            new RowFilter.Holding(COLUMN, "ave"),
            new RowFilter.Worst(null, CellMark.Level.WARNING),
            new RowFilter.Worst(COLUMN, CellMark.Level.ERROR),
            new RowFilter.States(Set.of(PointState.LATER, PointState.TO_DO)),
            new RowFilter.Rows(Message.of("x.y", "texte"), RowSet.of(1, 2, 9)));
    var view = view(new Arrangement(filters, new SortKey(COLUMN, true)));
    assertThat(KeptView.read(view.write())).contains(view);
  }

  @Test
  void aViewWithoutCellOrFilterIsReadBack() {
    var view =
        new KeptView(
            new TableId("t1"), GridView.FIRST, Arrangement.NONE, null, 0.5, 200, true, false, true);
    assertThat(KeptView.read(view.write())).contains(view);
  }

  @Test
  void factsOfWordsSayTheSameAfterwards() {
    var words = Message.of("ui.grid.filter.states", 3);
    var inside = Message.of("ui.grid.filter.state", Message.of("ui.state.later"));
    for (var each : List.of(words, inside)) {
      var filter = new RowFilter.Rows(each, RowSet.of(1));
      var read = KeptView.read(view(new Arrangement(List.of(filter), null)).write());
      var again = read.orElseThrow().arrangement().filters().getFirst().words();
      var texts = Texts.in(Locale.FRENCH);
      assertThat(texts.say(again)).isEqualTo(texts.say(each));
    }
  }

  @Test
  void aDamagedRecordIsAsGoodAsNone() {
    assertThat(KeptView.read("")).isEmpty();
    assertThat(KeptView.read("[]")).isEmpty();
    assertThat(KeptView.read("{\"table\":\"t1\"}")).isEmpty();
    assertThat(KeptView.read(view(Arrangement.NONE).write().replace("NORMAL", "?"))).isEmpty();
  }

  private static KeptView view(Arrangement arrangement) {
    return new KeptView(
        new TableId("t1"),
        GridView.FIRST.withWidth(COLUMN.id(), 99).hiding(new ColumnId(1)).spaced(Density.NORMAL),
        arrangement,
        new CellRef(COLUMN.id(), new RowId(7)),
        0.6,
        234,
        true,
        true,
        false);
  }
}
