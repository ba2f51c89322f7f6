package fr.arpent.check.repair;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.schema.Field;
import fr.arpent.schema.type.DateType;
import org.junit.jupiter.api.Test;

class FixerTest {

  @Test
  void twoWaysThatUndoEachOtherComeToAnEnd() {
    var date = Field.of("date", DateType.of("%d  %m %Y"));

    var proposal = new Fixer(date, (_, _) -> true).propose("2021-11-24");

    assertThat(proposal.fix()).isEqualTo(Fix.CERTAIN);
    assertThat(proposal.after()).matches("24 {1,2}11 2021");
  }
}
