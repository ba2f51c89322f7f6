package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.math.Vector2D;

class NumberingTest {
  @Test
  void bothSidesOfAStreetStayInStep() {
    List<Address> numbered = numbered(RoadClass.RESIDENTIAL, District.SUBURB, 400);

    int lastOdd =
        numbered.stream().mapToInt(Address::number).filter(n -> n % 2 == 1).max().orElse(0);
    int lastEven =
        numbered.stream().mapToInt(Address::number).filter(n -> n % 2 == 0).max().orElse(0);
    assertThat(Math.abs(lastOdd - lastEven)).isLessThan(12);
  }

  @Test
  void aSquareIsNumberedRoundOneAfterTheOther() {
    List<Address> numbered = numbered(RoadClass.SQUARE, District.OLD_TOWN, 120);
    List<Integer> plain =
        numbered.stream().filter(a -> a.suffix().isEmpty()).map(Address::number).toList();

    assertThat(plain).isSorted().contains(1, 2, 3);
  }

  @Test
  void aCountryLaneCountsMetres() {
    List<Address> numbered = numbered(RoadClass.TRACK, District.COUNTRY, 900);

    assertThat(numbered.getLast().number()).isBetween(800, 910);
  }

  @Test
  void suffixesFollowTheirNumber() {
    List<Address> left =
        numbered(RoadClass.RESIDENTIAL, District.INNER, 3_000).stream()
            .filter(a -> a.number() % 2 == 1)
            .toList();

    assertThat(left).anyMatch(a -> a.suffix().equals("bis"));
    for (int i = 1; i < left.size(); i++) {
      if (!left.get(i).suffix().isEmpty()) {
        assertThat(left.get(i).number()).isEqualTo(left.get(i - 1).number());
      }
    }
  }

  private static List<Address> numbered(RoadClass kind, District district, double length) {
    Centreline line = new Centreline(List.of(Vector2D.create(0, 0), Vector2D.create(length, 0)));
    Street street = new Street(1, "Rue d'Essai", kind, line, district);
    List<Entrance> doors = new ArrayList<>();
    for (double at = 4; at < length; at += 12) {
      doors.add(new Entrance(0, at, true, line.beside(at, 8), -1));
      doors.add(new Entrance(0, at + 2, false, line.beside(at + 2, -8), -1));
    }
    return new Numbering(List.of(street), Dice.of(1))
        .number(doors).stream().map(Numbering.Numbered::address).toList();
  }
}
