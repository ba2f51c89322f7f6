package fr.arpent.geo.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.Cases;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Any position, written in any of the usual ways, is read back. */
class WritingsTest {

  /**
   * A way of writing two coordinates, longitude as number 1 and latitude as number 2.
   *
   * @param pattern what {@link String#format} makes a text of
   * @param comma whether the decimal sign is a comma
   * @param latFirst whether the latitude comes first
   */
  record Writing(String pattern, boolean comma, boolean latFirst) {
    String of(double lon, double lat) {
      return String.format(comma ? Locale.GERMANY : Locale.ROOT, pattern, lon, lat);
    }
  }

  @SuppressWarnings("unused") // by the parameters
  private static final List<Writing> PAIRS =
      List.of(
          new Writing("%1$.6f,%2$.6f", false, false),
          new Writing("%2$.6f,%1$.6f", false, true),
          new Writing("%2$.6f, %1$.6f", false, true),
          new Writing("%1$.6f;%2$.6f", true, false),
          new Writing("%1$.6f ; %2$.6f", true, false),
          new Writing("%2$.6f %1$.6f", false, true),
          new Writing("%2$.6f %1$.6f", true, true),
          new Writing("%2$.6f, %1$.6f", true, true),
          new Writing("%2$.6f,%1$.6f", true, true),
          new Writing("[%1$.6f, %2$.6f]", false, false),
          new Writing("[%1$.6f,%2$.6f]", false, false),
          new Writing("[ %1$.6f , %2$.6f ]", false, false),
          new Writing("(%2$.6f, %1$.6f)", false, true),
          new Writing("POINT(%1$.6f %2$.6f)", false, false),
          new Writing("POINT (%1$.6f %2$.6f)", false, false),
          new Writing("POINT Z (%1$.6f %2$.6f 412.5)", false, false),
          new Writing("SRID=4326;POINT(%1$.6f %2$.6f)", false, false),
          new Writing("{\"type\":\"Point\",\"coordinates\":[%1$.6f,%2$.6f]}", false, false),
          new Writing("{\"coordinates\": [%1$.6f, %2$.6f], \"type\": \"Point\"}", false, false),
          new Writing("geo:%2$.6f,%1$.6f", false, true),
          new Writing("%2$.6f. %1$.6f", false, true),
          new Writing("%2$.6f / %1$.6f", false, true),
          new Writing("%2$.6f|%1$.6f", false, true),
          new Writing("%2$.6f\n%1$.6f", false, true),
          new Writing("%2$.6f\t%1$.6f", true, true),
          new Writing("lat: %2$.6f, lon: %1$.6f", false, true),
          new Writing("Lat %2$.6f Long %1$.6f", false, true),
          new Writing("lon=%1$.6f lat=%2$.6f", false, false),
          new Writing("x: %1$.6f; y: %2$.6f", false, false),
          new Writing("  [%1$.6f, %2$.6f]  ", false, false),
          new Writing("%2$.6f° %1$.6f°", false, true));

  @ParameterizedTest
  @FieldSource("PAIRS")
  void pairsAreReadBack(Writing writing) {
    Cases.run(
        60,
        random -> {
          var lon = degrees(random, 9);
          var lat = degrees(random, 52);
          var text = writing.of(lon, lat);
          var pair = Objects.requireNonNull(PairText.read(text), text);
          var first = writing.latFirst() ? lat : lon;
          var second = writing.latFirst() ? lon : lat;
          assertThat(pair.first().value()).as(text).isCloseTo(first, within(1e-9));
          assertThat(pair.second().value()).as(text).isCloseTo(second, within(1e-9));
          assertThat(pair.with(pair.first().text(), pair.second().text())).isEqualTo(text);
          assertThat(Objects.requireNonNull(PairText.read(pair.swapped())).first().value())
              .as("swapped %s", text)
              .isCloseTo(second, within(1e-9));
        });
  }

  @SuppressWarnings("unused") // by the parameters
  private static final List<String> ANGLES =
      List.of(
          "%1$d°%2$d'%3$.2f\"%4$s",
          "%1$d° %2$d' %3$.2f\" %4$s",
          "%1$d°%2$02d’%3$05.2f”%4$s",
          "%1$d º %2$d ′ %3$.2f ″ %4$s",
          "%1$d %2$d %3$.2f %4$s",
          "%1$d°%2$d'%3$.2f''%4$s",
          "%1$d:%2$d:%3$.2f %4$s",
          "%1$d-%2$d-%3$.2f %4$s",
          "%1$d deg %2$d min %3$.2f sec %4$s",
          "%1$dd%2$d'%3$.2f\" %4$s",
          "%4$s%1$d°%2$d'%3$.2f\"",
          "%4$s %1$d %2$d %3$.2f",
          "%4$s %1$d° %2$d' %3$.2f\"");

  @ParameterizedTest
  @FieldSource("ANGLES")
  void degreesMinutesAndSecondsAreReadBack(String pattern) {
    Cases.run(
        60,
        random -> {
          var comma = random.nextBoolean();
          var degrees = random.nextInt(180);
          var minutes = random.nextInt(60);
          var seconds = random.nextInt(6000) / 100.0;
          var letter =
              List.of("N", "S", "E", "W", "O", "n", "Nord", "Ouest").get(random.nextInt(8));
          var text =
              String.format(
                  comma ? Locale.GERMANY : Locale.ROOT, pattern, degrees, minutes, seconds, letter);
          var negative = "SWO".contains(letter.substring(0, 1));
          var value = degrees + minutes / 60.0 + seconds / 3600;
          var reading = Objects.requireNonNull(CoordinateText.read(text), text);
          assertThat(reading.value()).as(text).isCloseTo(negative ? -value : value, within(1e-9));
          assertThat(reading.axis())
              .as(text)
              .isEqualTo("NSn".contains(letter.substring(0, 1)) ? Axis.LAT : Axis.LON);
          assertThat(reading.sexagesimal()).isTrue();
          assertThat(reading.decimals()).isEqualTo(2);
        });
  }

  @SuppressWarnings("unused") // by the parameters
  private static final List<String> STYLES =
      List.of(
          "6.123456",
          "6,123456",
          "-6.12",
          "942572.17",
          "942 572,17",
          "942\u202f572,17",
          "6",
          "6°07'45.23\"E",
          "6° 7' 45,23\" E",
          "W6.123456",
          "6.123456 O",
          "6 07 45.23 E",
          "6°07.7538'E",
          "06°07'45.23\"W");

  @ParameterizedTest
  @FieldSource("STYLES")
  void whatIsWrittenLikeAnExampleReadsAsTheSameValue(String example) {
    var like = Objects.requireNonNull(CoordinateText.read(example));
    Cases.run(
        80,
        random -> {
          var value = (random.nextDouble() - 0.5) * (like.value() > 1000 ? 2e6 : 170);
          var decimals = random.nextInt(3) + 4;
          var written = new CoordinateStyle(like, decimals).write(value, Axis.LON);
          var back = Objects.requireNonNull(CoordinateText.read(written), written);
          assertThat(back.value()).as(written).isCloseTo(value, within(0.6 * Math.pow(10, -4)));
          assertThat(back.sexagesimal()).isEqualTo(like.sexagesimal());
          assertThat(written.contains(",")).as(written).isEqualTo(example.contains(","));
        });
  }

  private static double degrees(Random random, int most) {
    return Math.rint((random.nextDouble() - 0.5) * 2 * most * 1e6) / 1e6;
  }
}
