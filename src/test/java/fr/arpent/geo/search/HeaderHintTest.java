package fr.arpent.geo.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.geo.search.HeaderHint.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderHintTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Xlong | LON | 0",
        "Ylat | LAT | 0",
        "longitude | LON | 0",
        "Latitude | LAT | 0",
        "long_coor1 | LON | 0",
        "lng | LON | 0",
        "GPS_lat | LAT | 4326",
        "ylat_wgs84 | LAT | 4326",
        "POINT_X,N,19,8 | X | 0",
        "Coord_Y,C,50 | Y | 0",
        "CoordX | X | 0",
        "x | X | 0",
        "X_L93 | X | 2154",
        "YL93 | Y | 2154",
        "x_lambert93 | X | 2154",
        "xcc46 | X | 3946",
        "Y (CC45) | Y | 3945",
        "x_3944 | X | 3944",
        "X L2E | X | 27572",
        "coordonneesXY | PAIR | 0",
        "coordonneesxy | PAIR | 0",
        "Geo_point | PAIR | 0",
        "## Geo Point | PAIR | 0",
        "lat,lon | PAIR | 0",
        "Coordonnées | PAIR | 0",
        "WKT | PAIR | 0",
        "longueur | NONE | 0",
        "nbre_pl | NONE | 0",
        "Exercice | NONE | 0",
        "latin | NONE | 0"
      })
  void readsTheRoleAndTheSystem(String header, Role role, int epsg) {
    var hint = HeaderHint.of(header);

    assertThat(hint.role()).isEqualTo(role);
    assertThat(hint.epsg()).isEqualTo(epsg);
  }

  @ParameterizedTest
  @CsvSource({
    "long_coor1, lat_coor1",
    "X_L93, Y_L93",
    "POINT_X, POINT_Y",
    "XL93, YL93",
    "Xlong, Ylat",
    "lon, lat",
    "depart_lon, depart_lat",
    "longitude, latitude"
  })
  void columnsOfOnePairHaveTheSameStem(String x, String y) {
    assertThat(HeaderHint.of(x).stem()).isEqualTo(HeaderHint.of(y).stem());
  }
}
