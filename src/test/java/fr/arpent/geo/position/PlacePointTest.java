package fr.arpent.geo.position;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.point.Points;
import fr.arpent.step.State;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacePointTest {
  private static final LonLat THERE = new LonLat(6.1293847, 45.8992471);

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '`',
      value = {
        "[6.1, 45.9] # [6.129385, 45.899247]",
        "45.9,6.1 # 45.899247,6.129385",
        "45,9123456 ; 6,1123456 # 45,8992471 ; 6,1293847",
        "41.93. 8.75 # 45.899247. 6.129385",
        "POINT(6.1 45.9) # POINT(6.129385 45.899247)",
        "45°54'12.00\"N 6°07'30.00\"E # 45°53'57.29\"N 6°07'45.78\"E",
        "N45° 54.20' O1° 06.00' # N45° 53.9548' E6° 07.7631'",
        "{\"lon\": 6.1, \"lat\": 45.9} # {\"lon\": 6.129385, \"lat\": 45.899247}"
      })
  void oneCellKeepsItsWriting(String old, String expected) {
    var table = Tables.of("id|position", "1|" + old, "2|");
    var latFirst = !expected.startsWith("[6") && !expected.startsWith("POINT");
    var state = accepted(table, Tables.one(table, "position", latFirst));

    assertThat(Tables.column(placed(state, 0), "position").getFirst()).isEqualTo(expected);
    assertThat(Tables.column(placed(state, 1), "position").getLast())
        .as("a row without position is written like the others")
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "942500,12|6538000,45 # 2154 # 942572,22|6538092,57",
        "942500|6538000 # 2154 # 942572,2|6538092,6",
        "942 500,1|6 538 000,4 # 2154 # 942 572,2|6 538 092,6",
        "6.12|45.9 # 4326 # 6.129385|45.899247",
        "6.12E|45.9N # 4326 # 6.129385E|45.899247N",
        "1942000.0|5193000.0 # 3946 # 1942769.3|5193572.1"
      })
  void twoColumnsKeepTheirWritingAndSystem(String old, int epsg, String expected) {
    var table = Tables.of("x|y", old);
    var state = accepted(table, Tables.two(table, "x", "y", epsg));

    var after = placed(state, 0);

    var written = Tables.column(after, "x").getFirst() + "|" + Tables.column(after, "y").getFirst();
    assertThat(written.replace('.', ',')).isEqualTo(expected.replace('.', ','));
    assertThat(written.contains(",")).isEqualTo(old.contains(","));
  }

  @Test
  void anywhereIsWrittenNearEnough() {
    var seed = 74L;
    var random = new Random(seed);
    var table =
        Tables.of("p", "48°51'24.12\" N ; 2°21'07.99\" E", "4°29' O, 48°23' N", "[2.3, 48.8]");
    var state = accepted(table, Tables.one(table, "p", false));
    for (var i = 0; i < 300; i++) {
      var there = new LonLat(random.nextDouble() * 10 - 5, random.nextDouble() * 100 - 50);
      var slot = random.nextInt(3);
      var after = Tables.after(PlacePoint.of(state.get(Tables.ID), slot, there), state);
      var back = Points.of(after.get(Tables.ID)).at(slot).orElseThrow();
      assertThat(Distance.metres(back, there)).as("%s seed %d", there, seed).isLessThan(0.3);
    }
  }

  @Test
  void aTableWithoutPositionsGetsColumns() {
    var state = State.of(Tables.of("nom", "a", "b"));

    var after = placed(state, 1);

    assertThat(Tables.labels(after)).containsExactly("nom", "longitude", "latitude");
    assertThat(Tables.column(after, "longitude")).containsExactly("", "6.129385");
    assertThat(Points.of(after.get(Tables.ID)).count()).isEqualTo(1);
  }

  @Test
  void saysHowFarItWasMoved() {
    var table = Tables.of("x|y", "6.1293847|45.8991471", "|");
    var state = accepted(table, Tables.two(table, "x", "y", 4326)).get(Tables.ID);
    var french = Texts.in(Locale.FRENCH);
    var moved = PlacePoint.of(state, 0, THERE);
    var change = moved.run(fr.arpent.step.Work.on(State.of(table).with(state)));

    assertThat(french.say(moved.words(change))).isEqualTo("point déplacé de 11 m");
    assertThat(PlacePoint.of(state, 1, THERE).moved()).isNull();
  }

  @Test
  void positionsCanBeTakenAway() {
    var table = Tables.of("x|y", "6.1|45.9", "6.2|45.8");
    var columns = Tables.two(table, "x", "y", 4326);
    var state = accepted(table, columns);

    var after = Tables.after(new ClearPoints(Tables.ID, columns, RowSet.of(1)), state);

    assertThat(Tables.column(after, "x")).containsExactly("6.1", "");
    assertThat(Points.of(after.get(Tables.ID)).slots()).containsExactly(0);
  }

  private static State placed(State state, int slot) {
    return Tables.after(PlacePoint.of(state.get(Tables.ID), slot, THERE), state);
  }

  private static State accepted(Table table, PositionColumns columns) {
    return Tables.after(new AcceptPosition(Tables.ID, columns), State.of(table));
  }
}
