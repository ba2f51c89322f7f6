package fr.arpent.geo.layer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.Street.Rank;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreetCrossingsTest {
  private static final double LON = 1e-5 * 1.29; // about a metre at 45.9° north
  private static final double LAT = 0.9e-5;

  @Test
  void streetsThatCrossOrEndAtEachOtherMeet() {
    var crossings =
        of(
            street("Rue A", -100, 0, 100, 0),
            street("Rue B", 0, -100, 0, 100),
            street("Rue C", 50, 3, 50, 80),
            street("Rue D", -50, 8, -50, 80),
            street("", 20, -50, 20, 50),
            street("Rue A", 100, 0, 100, 90));

    assertThat(crossings.count()).isEqualTo(2);
    assertThat(crossings.near(at(5, 5), 25)).containsExactly("Rue A", "Rue B");
    assertThat(crossings.near(at(48, 5), 25)).containsExactly("Rue A", "Rue C");
    assertThat(crossings.near(at(-50, 5), 25)).isEmpty();
    assertThat(crossings.near(at(25, 5), 40)).containsExactlyInAnyOrder("Rue A", "Rue B", "Rue C");
  }

  @Test
  void anEmptyMapHasNone() {
    assertThat(StreetCrossings.of(BackgroundMap.NONE).near(at(0, 0), 1000)).isEmpty();
  }

  private static StreetCrossings of(Street... streets) {
    return StreetCrossings.of(
        new BackgroundMap(
            List.of(streets), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  private static Street street(String name, double x1, double y1, double x2, double y2) {
    var line = new double[] {6 + x1 * LON, 45.9 + y1 * LAT, 6 + x2 * LON, 45.9 + y2 * LAT};
    return new Street(name, Rank.STREET, 7, line);
  }

  private static LonLat at(double x, double y) {
    return new LonLat(6 + x * LON, 45.9 + y * LAT);
  }
}
