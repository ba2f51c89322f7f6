package fr.arpent.ui.map.model;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.ui.desk.PointState;
import org.junit.jupiter.api.Test;

/** A look fits in a byte. */
class PointLookTest {

  @Test
  void everyLookIsPackedAndUnpacked() {
    for (var state : PointState.values()) {
      for (var bits = 0; bits < 8; bits++) {
        var look = new PointLook(state, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0);
        assertThat(PointLook.unpacked(look.packed())).isEqualTo(look);
      }
    }
  }

  @Test
  void errorsLieHighestAndWhatIsFilteredOutLowest() {
    assertThat(rank(PointState.TO_FIX, true)).isGreaterThan(rank(PointState.LATER, true));
    assertThat(rank(PointState.LATER, true)).isGreaterThan(rank(PointState.TO_DO, true));
    assertThat(rank(PointState.TO_FIX, false)).isLessThan(rank(PointState.TO_DO, true));
  }

  private static int rank(PointState state, boolean shown) {
    return PointLook.rank(new PointLook(state, false, shown, false).packed());
  }
}
