package fr.arpent.geo.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.geo.LonLat;
import fr.arpent.geo.point.Points;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class ConvertPositionsTest {
  private static final PositionTarget ARRAY = PositionTarget.array("coordonneesxy");
  private static final PositionTarget TWO = PositionTarget.two("lon", "lat");

  @Test
  void metresBecomeDegreesBesideTheOriginals() {
    var table =
        Tables.of(
            "id|X|Y|nom", "1|770212,1862|6281259,1982|a", "2|0|0|b", "3|942572,1|6538092,5|c");
    var before = State.of(table);
    var asked = convert(Tables.two(table, "X", "Y", 2154), TWO);

    var after = Tables.after(asked, before);

    assertThat(Tables.labels(after)).containsExactly("id", "X", "Y", "lon", "lat", "nom");
    assertThat(Tables.column(after, "lon")).containsExactly("3.86972017", "", "6.12938313");
    assertThat(Tables.column(after, "lat")).containsExactly("43.62690063", "", "45.89924653");
    assertThat(Tables.column(after, "X")).isEqualTo(Tables.column(before, "X"));
    assertThat(Points.of(after.get(Tables.ID)).at(0)).contains(new LonLat(3.86972017, 43.62690063));
  }

  @Test
  void aTargetThatIsItsOwnSourceIsKeptUnderAnotherName() {
    var table = Tables.of("id|coordonneesxy", "1|45.9,6.1", "2|N 45,91 / E 6,12", "3|nc");
    var asked = convert(Tables.one(table, "coordonneesxy", true), ARRAY);

    var after = Tables.after(asked, State.of(table));

    assertThat(Tables.labels(after))
        .containsExactly("id", "coordonneesxy", "coordonneesxy_origine");
    assertThat(Tables.column(after, "coordonneesxy"))
        .containsExactly("[6.1, 45.9]", "[6.12, 45.91]", "");
    assertThat(Tables.column(after, "coordonneesxy_origine"))
        .containsExactly("45.9,6.1", "N 45,91 / E 6,12", "nc");
  }

  @Test
  void decimalsOfDegreesStayAsTheyWereWritten() {
    var table = Tables.of("x|y", "3,87952263361082|43,60", "-3.50|48");
    var asked = convert(Tables.two(table, "x", "y", 4326), TWO);

    var after = Tables.after(asked, State.of(table));

    assertThat(Tables.column(after, "lon")).containsExactly("3.87952263361082", "-3.50");
    assertThat(Tables.column(after, "lat")).containsExactly("43.60", "48");
  }

  @Test
  void decimalsFollowTheSource() {
    assertThat(decimals("942572", "6538092")).isEqualTo(6);
    assertThat(decimals("942572,1", "6538092,5")).isEqualTo(7);
    assertThat(decimals("942572,123", "6538092,5")).isEqualTo(8);
    var seconds = Tables.of("x|y", "6°07'45\"E|45°53'57\"N");
    var after = Tables.after(convert(Tables.two(seconds, "x", "y", 4326), TWO), State.of(seconds));
    assertThat(Tables.column(after, "lon")).containsExactly("6.129167");
  }

  @Test
  void cellsOfTheTargetThatHoldSomethingStay() {
    var table = Tables.of("X|Y|coordonneesxy", "6.1|45.9|", "6.2|45.8|[6.0, 45.0]");
    var asked = convert(Tables.two(table, "X", "Y", 4326), ARRAY);

    var change = Tables.run(asked, State.of(table));
    var after = change.apply(State.of(table));

    assertThat(Tables.labels(after)).containsExactly("X", "Y", "coordonneesxy");
    assertThat(Tables.column(after, "coordonneesxy")).containsExactly("[6.1, 45.9]", "[6.0, 45.0]");
    assertThat(asked.words(change).facts().getFirst()).isEqualTo(1);
  }

  @Test
  void canBeCancelled() {
    var table = Tables.of("X|Y", "6.1|45.9");
    var work = new Work(State.of(table), Map.of(), (_, _, _) -> true);

    assertThatThrownBy(() -> convert(Tables.two(table, "X", "Y", 4326), ARRAY).run(work))
        .isInstanceOf(CancellationException.class);
  }

  private static int decimals(String x, String y) {
    var table = Tables.of("X|Y", x + "|" + y);
    var after = Tables.after(convert(Tables.two(table, "X", "Y", 2154), TWO), State.of(table));
    return Tables.column(after, "lon").getFirst().split("\\.", -1)[1].length();
  }

  private static ConvertPositions convert(PositionColumns source, PositionTarget target) {
    return new ConvertPositions(Tables.ID, source, target, "_origine");
  }
}
