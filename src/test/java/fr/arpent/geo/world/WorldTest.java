package fr.arpent.geo.world;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.geo.Extent;
import fr.arpent.geo.LonLat;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class WorldTest {
  private static final World WORLD = World.load();

  @ParameterizedTest
  @CsvSource({
    "6.13, 45.9, en France",
    "2.35, 48.86, en France",
    "8.74, 41.93, en France",
    "-61.55, 16.24, en Guadeloupe",
    "55.45, -20.9, à La Réunion",
    "-3.19, 55.95, en Écosse",
    "-1.0, 60.5, au large de l’Écosse",
    "13.4, 52.5, en Allemagne",
    "9.19, 45.46, en Italie",
    "8.0, 43.2, au large de la France",
    "55.0, 2.0, au large de l’Afrique de l’Est",
    "48.7, 2.15, au large de l’Afrique de l’Est",
    "12.1, 45.9, en Italie",
    "-70.0, 38.0, au large des États-Unis",
    "0, 0, au large de l’Afrique de l’Ouest"
  })
  void saysWhereAPlaceIs(double lon, double lat, String words) {
    assertThat(Texts.in(Locale.FRENCH).say(WORLD.whereabouts(new LonLat(lon, lat))))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "6.13, 45.9, true", "-4.78, 48.36, true", "7.26, 43.7, true", "3.06, 50.63, true",
    "9.45, 42.7, true", "8.74, 41.92, true", "-1.55, 43.48, true", "-52.33, 4.93, true",
    "45.23, -12.78, true", "-0.13, 51.5, false", "9.19, 45.46, false", "46.7, 5.5, false"
  })
  void knowsFrance(double lon, double lat, boolean french) {
    assertThat(WORLD.inFrance(lon, lat)).isEqualTo(french);
    assertThat(WORLD.metresToFrance(new LonLat(lon, lat)) < 25_000).isEqualTo(french);
  }

  /** The quick look at rectangles never says otherwise than the distance to every border. */
  @Test
  void nearFranceIsLessThan25KilometresFromIt() {
    Cases.run(
        400,
        random -> {
          var lon = -8 + 20 * random.nextDouble();
          var lat = 40 + 13 * random.nextDouble();
          var metres = WORLD.metresToFrance(new LonLat(lon, lat));
          assertThat(WORLD.inFrance(lon, lat))
              .as("%s %s, %s m", lon, lat, metres)
              .isEqualTo(metres < 25_000);
        });
  }

  /** In a region is within the outline that is drawn of it; everywhere else is off some shore. */
  @Test
  void aPlaceIsInARegionWhereLandIsDrawn() {
    var shapes = new GeometryFactory();
    var land =
        WORLD.shores().stream()
            .map(line -> shapes.createPolygon(ring(line)))
            .filter(polygon -> polygon.isValid())
            .toList();
    assertThat(land).hasSizeGreaterThan(WORLD.shores().size() * 9 / 10);
    Cases.run(
        300,
        random -> {
          var lon = -180 + 360 * random.nextDouble();
          var lat = -60 + 140 * random.nextDouble();
          var point = shapes.createPoint(new Coordinate(lon, lat));
          var where = WORLD.whereabouts(new LonLat(lon, lat)).code();
          if (land.stream().anyMatch(polygon -> polygon.contains(point))) {
            assertThat(where).as("%s %s", lon, lat).startsWith("geo.region.in.");
          } else if (land.size() == WORLD.shores().size()) {
            assertThat(where).as("%s %s", lon, lat).startsWith("geo.region.off.");
          }
        });
  }

  private static Coordinate[] ring(double[] line) {
    var corners = new Coordinate[line.length / 2 + 1];
    for (var i = 0; i < corners.length; i++) {
      var at = 2 * i % line.length;
      corners[i] = new Coordinate(line[at], line[at + 1]);
    }
    return corners;
  }

  @Test
  void everyRegionHasItsWordsInBothLanguages() {
    for (var texts : List.of(Texts.in(Locale.FRENCH), Texts.in(Locale.ENGLISH))) {
      assertThat(WORLD.keys())
          .allMatch(key -> texts.has("geo.region.in." + key) && texts.has("geo.region.off." + key));
    }
  }

  @Test
  void aTownIsItsOutlineAndAHundredMetres() {
    var town = Town.within(read("POLYGON((6 45, 6.1 45, 6.1 45.1, 6 45.1, 6 45))"));

    assertThat(town.contains(6.05, 45.05)).isTrue();
    assertThat(town.contains(6.1005, 45.05)).isTrue();
    assertThat(town.contains(6.2, 45.05)).isFalse();
    assertThat(town.metresTo(new LonLat(6.05, 45.05))).isZero();
    assertThat(town.metresTo(new LonLat(6.05, 46.1))).isBetween(110_000.0, 112_000.0);
  }

  /** Inside is where the distance is nought; outside it is that to the border, 100 m out. */
  @Test
  void howFarATownIsAndWhetherOneIsInItAgree() {
    var town = Town.within(new Extent(6, 45, 6.1, 45.1));
    Cases.run(
        300,
        random -> {
          var place =
              new LonLat(5.95 + 0.2 * random.nextDouble(), 44.95 + 0.2 * random.nextDouble());
          var metres = town.metresTo(place);
          assertThat(town.contains(place.lon(), place.lat())).isEqualTo(metres == 0);
          var out = Math.max(Math.max(45 - place.lat(), place.lat() - 45.1), 0) * 111_100;
          assertThat(metres).as("%s", place).isGreaterThanOrEqualTo(out - 115);
        });
  }

  @Test
  void aTownMayBeARectangle() {
    var extent = new Extent(6, 45, 6.1, 45.1);

    assertThat(Town.within(extent).contains(6.05, 45.05)).isTrue();
    assertThat(Town.within(extent).extent().grown(-0.0009).west()).isGreaterThan(5.999);
  }

  private static Geometry read(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }
}
