package fr.arpent.publish;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.Checker;
import fr.arpent.check.FindingGroup;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import org.junit.jupiter.api.Test;

class ExportPreviewTest {
  private static final Table TABLE =
      Tables.of("jour|id|note", "12/03/2024|P1|=1+1", "13/03/2024||=1+1", "2024-03-14|P3|-12");

  @Test
  void tellsWhatIsStillWrongByTheColumnsOfTheTable() {
    var preview = preview(Export.of(Conforming.to(CleanTables.SCHEMA)));
    assertThat(preview.valid()).isFalse();
    assertThat(preview.errors()).isEqualTo(3);
    assertThat(preview.remaining())
        .extracting(FindingGroup::column, FindingGroup::cells)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(new ColumnId(0), 2L),
            org.assertj.core.groups.Tuple.tuple(new ColumnId(1), 1L));
    assertThat(preview.rows()).isEqualTo(3);
    assertThat(preview.columns()).isEqualTo(6);
  }

  @Test
  void onlyTheRowsThatLeaveCount() {
    var preview = preview(Export.of(Conforming.to(CleanTables.SCHEMA)).onlyRows(RowSet.of(2)));
    assertThat(preview.valid()).isTrue();
    assertThat(preview.remaining()).isEmpty();
    assertThat(preview.formulaLike()).isZero();
  }

  @Test
  void countsTheCellsThatWouldRun() {
    assertThat(preview(Export.of(Shape.AS_IT_IS)).formulaLike()).isEqualTo(2);
  }

  private static ExportPreview preview(Export export) {
    return ExportPreview.of(
        export, TABLE, CleanTables.SCHEMA, CheckOptions.NATIONAL, new Checker(), Progress.NONE);
  }
}
