package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.step.TableState;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.HeaderMark;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.RowView;
import fr.arpent.ui.desk.Sheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the rows of a sheet look on the map. */
class PointCloudTest {
  private static final List<PointState> STATES =
      List.of(
          PointState.TO_DO,
          PointState.SEEN,
          PointState.LATER,
          PointState.TO_FIX,
          PointState.NO_POSITION);

  /** Rows 0 to 4 in these states; rows 1 and 3 have an error; row 2 is filtered out. */
  private final Sheet sheet = sheet(0, 1, 3, 4);

  private final PointCloud bare =
      PointCloud.of(Clouds.at(6, 45, 6.1, 45, 6.2, 45, 6.3, 45, Double.NaN, Double.NaN));

  @Test
  void aPointLooksAsItsRowIsMarked() {
    var cloud = bare.looking(sheet, false);

    assertThat(cloud.look(0)).isEqualTo(new PointLook(PointState.TO_DO, false, true, false));
    assertThat(cloud.look(3).state()).isEqualTo(PointState.TO_FIX);
    assertThat(cloud.look(3).badge()).as("the triangle says it already").isFalse();
  }

  @Test
  void whatIsSeenAndHasAnErrorKeepsItsShapeAndHasTheBadge() {
    assertThat(bare.looking(sheet, false).look(1))
        .isEqualTo(new PointLook(PointState.SEEN, true, true, false));
  }

  @Test
  void duringAVisitErrorsAreBadgesAlone() {
    assertThat(bare.looking(sheet, true).look(3))
        .isEqualTo(new PointLook(PointState.TO_DO, true, true, false));
  }

  @Test
  void whatFiltersLeaveOutIsThereButNotShown() {
    var cloud = bare.looking(sheet, false);

    assertThat(cloud.shows(2)).isFalse();
    assertThat(cloud.places().has(2)).isTrue();
    assertThat(cloud.shows(0)).isTrue();
    assertThat(cloud.shows(4)).as("no position").isFalse();
  }

  @Test
  void selectedRowsAreRingedButTheCurrentOneHasItsOwnRing() {
    var cloud = bare.looking(sheet, false).selecting(RowSet.of(0, 1, 3), 1);

    assertThat(cloud.look(0).selected()).isTrue();
    assertThat(cloud.look(1).selected()).isFalse();
    assertThat(cloud.selecting(RowSet.NONE, -1).look(0).selected()).isFalse();
  }

  private static Sheet sheet(int... shown) {
    var builder = new TableBuilder(List.of("id"));
    for (var i = 0; i < STATES.size(); i++) {
      builder.row(i + 2, List.of("p" + i));
    }
    var table = builder.build(new TableId("t"), "t");
    return new Sheet(TableState.of(table), new RowView(shown, STATES.size()), new Marked());
  }

  private static final class Marked implements Marks {
    @Override
    public CellMark cell(int slot, ColumnId column) {
      return CellMark.NONE;
    }

    @Override
    public PointState row(int slot) {
      return STATES.get(slot);
    }

    @Override
    public boolean rowHasError(int slot) {
      return slot == 1 || slot == 3;
    }

    @Override
    public HeaderMark header(Column column) {
      return Marks.NONE.header(column);
    }

    @Override
    public List<Message> about(int slot, ColumnId column) {
      return List.of();
    }
  }
}
