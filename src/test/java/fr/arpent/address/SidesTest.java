package fr.arpent.address;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.address.Candidate.Side;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
  private static final double LAT = 45.9;
  private static final StreetName STREET = new StreetName("", "Rue du Lac", "", "", "", "", "");

  /** A street from west to east, 12 m wide: even numbers north of it, odd ones south. */
  @ParameterizedTest
  @CsvSource({
    "0, 5, 10, SAME",
    "0, 5, 11, ACROSS",
    "0, -5, 11, SAME",
    "0, -5, 10, ACROSS",
    "0, 0, 10, UNKNOWN",
    "0, 5, 0, UNKNOWN"
  })
  void theNearerSideIsThePointsOwn(double east, double north, int number, Side side) {
    var addresses =
        List.of(
            at(8, -10, 6), at(10, 0, 6), at(12, 10, 6), at(9, -8, -6), at(11, 0, -6), at(0, 0, 9));
    var asked = addresses.stream().filter(a -> a.number() == number).findFirst().orElseThrow();

    assertThat(new Sides(place(east, north), addresses).of(asked)).isEqualTo(side);
  }

  private static Address at(int number, double east, double north) {
    return new Address("", number, "", STREET, place(east, north), "");
  }

  private static LonLat place(double east, double north) {
    return new LonLat(
        6 + east / Distance.metresPerLon(LAT), LAT + north / Distance.metresPerLat(LAT));
  }
}
