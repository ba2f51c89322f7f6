package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void deadEndsAreImpassesAndShortCutsPassages() {
    Names names = new Names(Dice.of(1));

    assertThat(names.next(RoadClass.SERVICE, District.SUBURB, true)).startsWith("Impasse");
    assertThat(names.next(RoadClass.SERVICE, District.INNER, false)).startsWith("Passage");
  }

  @Test
  void neverGivesANameTwiceAndNeverRunsOut() {
    Names names = new Names(Dice.of(1));
    List<String> given = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      given.add(names.next(RoadClass.RESIDENTIAL, District.SUBURB, false));
    }
    assertThat(given).doesNotHaveDuplicates();
  }

  @Test
  void namesHaveTheSignsThatFrenchNamesHave() {
    List<String> lines = Drawing.lines("noms.txt");
    String all = String.join("\n", lines);

    assertThat(all)
        .contains("'", "-", "é", "É", "è", "St-", "Ste-", "Saint", "J.-B.", "11-Novembre");
  }
}
