package fr.arpent.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class ReprojectionTest {
  private static final double MILLIMETRE = 0.001;

  @SuppressWarnings("unused") // by the parameters of thereAndBackIsTheSamePlace
  private static final List<Crs> CATALOGUE = Crs.CATALOGUE;

  /** Made with PROJ 9.1.1 (cs2cs) from the longitude and latitude. */
  @ParameterizedTest
  @CsvSource({
    "2154, 3.869720173342, 43.626900627638, 770212.1862, 6281259.1982",
    "2154, 6.129384, 45.899247, 942572.1657, 6538092.5546",
    "2154, -4.486076, 48.390394, 146634.6841, 6836261.4945",
    "3942, 9.450881, 42.697283, 2228079.9228, 1297351.4462",
    "3943, 3.869720173342, 43.626900627638, 1770189.5213, 2270006.6971",
    "3944, 3.869720173342, 43.626900627638, 1770186.7860, 3158918.7532",
    "3945, 6.129384, 45.899247, 1942800.7719, 4304627.6664",
    "3946, 6.129384, 45.899247, 1942769.1972, 5193572.0445",
    "3947, 6.129384, 45.899247, 1942811.2094, 6082493.4838",
    "3948, -4.486076, 48.390394, 1146482.1201, 7270300.4663",
    "3949, 2.352222, 48.856614, 1652469.4964, 8184258.4121",
    "3950, 2.352222, 48.856614, 1652460.2693, 9073043.1980",
    "27572, 6.129384, 45.899247, 894226.4043, 2106985.0880",
    "27572, 9.450881, 42.697283, 1183537.8171, 1770177.6129",
    "32630, -4.486076, 48.390394, 389985.7922, 5360759.2260",
    "32631, 2.352222, 48.856614, 452484.1597, 5411718.7194",
    "32632, 6.129384, 45.899247, 277321.2742, 5086860.7683",
    "3857, 6.129384, 45.899247, 682319.9058, 5764218.1556",
    "5490, -61.7, 16.0, 639099.2334, 1769370.3941",
    "2975, 55.5, -21.1, 344197.5754, 7666050.7110",
    "2972, -52.3, 4.9, 355855.4384, 541750.1636",
    "4471, 45.2, -12.8, 521705.5480, 8584972.9625"
  })
  void agreesWithProj(int epsg, double lon, double lat, double x, double y) {
    var there = new double[2];

    assertThat(Reprojection.between(Crs.WGS84, crs(epsg)).apply(lon, lat, there)).isTrue();

    assertThat(there[0]).isCloseTo(x, within(MILLIMETRE));
    assertThat(there[1]).isCloseTo(y, within(MILLIMETRE));
  }

  @ParameterizedTest
  @FieldSource("CATALOGUE")
  void thereAndBackIsTheSamePlace(Crs crs) {
    var seed = 74L;
    var random = new Random(seed);
    var area = crs.area();
    var there = Reprojection.between(Crs.WGS84, crs);
    var back = Reprojection.toLonLat(crs);
    var xy = new double[2];
    for (var i = 0; i < 500; i++) {
      var lon = area.west() + random.nextDouble() * (area.east() - area.west());
      var lat = area.south() + random.nextDouble() * (area.north() - area.south());
      assertThat(there.apply(lon, lat, xy) && back.apply(xy[0], xy[1], xy)).isTrue();
      assertThat(Distance.metres(lon, lat, xy[0], xy[1]))
          .as("%s at %s %s, seed %d", crs.epsg(), lon, lat, seed)
          .isLessThan(MILLIMETRE);
    }
  }

  @Test
  void placesThatDoNotExistAreTold() {
    var xy = new double[2];

    assertThat(Reprojection.toLonLat(crs(32631)).apply(1e9, -1e9, xy)).isFalse();
    assertThat(Reprojection.toLonLat(Crs.LAMBERT_93).apply(Double.NaN, 1, xy)).isFalse();
  }

  @Test
  void geometriesAreCopiedAndKeepTheirHeight() {
    var line =
        new GeometryFactory()
            .createLineString(
                new Coordinate[] {
                  new Coordinate(770212.1862, 6281259.1982, 41), new Coordinate(770300, 6281300, 42)
                });

    var moved = Reprojection.toLonLat(Crs.LAMBERT_93).apply(line);

    assertThat(moved.getCoordinates()[0].x).isCloseTo(3.869720173342, within(1e-9));
    assertThat(moved.getCoordinates()[1].z).isEqualTo(42);
    assertThat(line.getCoordinates()[0].x).isEqualTo(770212.1862);
  }

  @Test
  void theRegistryKnowsSystemsBeyondTheCatalogue() {
    var north = Reprojection.find(27561).orElseThrow();
    var xy = new double[2];

    assertThat(Reprojection.toLonLat(north).apply(600_000, 128_000, xy)).isTrue();
    assertThat(xy[1]).isBetween(48.8, 48.9);
    assertThat(Reprojection.find(99_999)).isEmpty();
  }

  private static Crs crs(int epsg) {
    return Crs.of(epsg).orElseThrow();
  }
}
