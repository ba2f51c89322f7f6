package fr.arpent.format.geojson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Shared;
import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Certainty;
import fr.arpent.format.Formats;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.Sources;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonReaderTest {
  private static final String POINT =
      "{\"type\":\"Feature\",\"properties\":{\"nom\":\"Été\"},"
          + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[6.1,45.9]}}";

  @Test
  void propertiesAreColumnsInTheOrderTheyCome() {
    var reading =
        read(
            """
            {"features":[
            {"properties":{"a":"01004","b":12.50,"c":true},"id":7,"geometry":null},
            {"id":8,"properties":{"d":{"x":[1,2]},"a":null,"b":12345678901234567890}},
            {"titre":"x","properties":null,"geometry":{"type":"Point","coordinates":[6.1,45.9,3]}}
            ],"type":"FeatureCollection"}\
            """);
    assertThat(labels(reading)).containsExactly("a", "b", "c", "d", "id", "titre", "geometry");
    assertThat(cells(reading, 0))
        .containsExactly(
            Cell.text("01004"),
            number("12.5"),
            new Cell("true", CellKind.BOOLEAN),
            Cell.EMPTY,
            number("7"),
            Cell.EMPTY);
    assertThat(cells(reading, 1))
        .containsExactly(
            Cell.EMPTY,
            number("12345678901234567890"),
            Cell.EMPTY,
            Cell.text("{\"x\":[1,2]}"),
            number("8"),
            Cell.EMPTY);
    assertThat(shape(reading, 0)).isEmpty();
    assertThat(shape(reading, 2)).isEqualTo("POINT (6.1 45.9)");
    var height = Objects.requireNonNull(geometry(reading).geometries().get(2)).getCoordinate();
    assertThat(height.getZ()).isEqualTo(3);
    assertThat(reading.table().sourceRow(2)).isEqualTo(3);
  }

  @Test
  void aPropertyKeepsItsNameBesideAMember() {
    var reading = read("{\"type\":\"Feature\",\"id\":1,\"properties\":{\"id\":\"a\"}}");
    assertThat(labels(reading)).containsExactly("id", "@id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"Point\",\"coordinates\":[6,45]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}",
        "{\"type\":\"MultiPoint\",\"coordinates\":[[6,45],[7,46]]}",
        "{\"type\":\"MultiLineString\",\"coordinates\":[[[0,0],[1,1]]]}",
        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]]]}",
        "{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Point\",\"coordinates\":[1,2]}]}"
      })
  void aBareGeometryIsARow(String json) {
    var reading = read(json);
    assertThat(new GeoJsonFormat().recognises(source(json))).isTrue();
    assertThat(reading.table().rowCount()).isEqualTo(1);
    assertThat(shape(reading, 0)).isNotEmpty();
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void oneFeatureALineAndRecordSeparatorsAreRead() {
    for (var text :
        List.of(
            POINT + "\n" + POINT + "\n",
            "\u001E" + POINT + "\n\u001E" + POINT,
            "[" + POINT + "," + POINT + "]",
            "\uFEFF{\"type\":\"FeatureCollection\",\"features\":[" + POINT + "," + POINT + "]}")) {
      assertThat(new GeoJsonFormat().recognises(source(text))).as(text).isTrue();
      assertThat(read(text).table().rowCount()).as(text).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "windows-1252", "UTF-16LE"})
  void otherEncodingsAreRead(String name) {
    var text = "[" + (POINT + ",").repeat(5) + POINT + "]";
    var source = new Source("a.geojson", text.getBytes(Charset.forName(name)));
    assertThat(new GeoJsonFormat().recognises(source)).isTrue();
    var reading = read(source, ReadOptions.GUESS);
    assertThat(reading.recognised().value(ReadOptions.ENCODING)).hasValue(name);
    assertThat(cells(reading, 0)).containsExactly(Cell.text("Été"));
  }

  @ParameterizedTest
  @CsvSource({
    "urn:ogc:def:crs:EPSG::2154, 2154",
    "EPSG:3945, 3945",
    "urn:ogc:def:crs:OGC:1.3:CRS84, 4326",
    "http://www.opengis.net/def/crs/EPSG/0/27572, 27572"
  })
  void aNamedSystemIsBelieved(String name, int epsg) {
    var reading =
        read(
            "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\""
                + name
                + "\"}},\"features\":["
                + POINT
                + "]}");
    assertThat(geometry(reading).epsg()).isEqualTo(epsg);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void metresWithoutASystemAreToldWithTheLikelyOnes() {
    var point = "{\"type\":\"Point\",\"coordinates\":[767686.39549999684, 6279032.6]}";
    var reading = read(point);
    var guess = reading.recognised().guess(ReadOptions.CRS).orElseThrow();
    assertThat(guess.value()).isEqualTo("0");
    assertThat(guess.certainty()).isEqualTo(Certainty.CHECK);
    assertThat(guess.alternatives()).startsWith("2154");
    assertThat(geometry(reading).epsg()).isZero();
    assertThat(codes(reading)).containsExactly("format.geojson.no-system");
    var told = read(source(point), ReadOptions.GUESS.with(ReadOptions.CRS, "2154"));
    assertThat(geometry(told).epsg()).isEqualTo(2154);
    assertThat(told.problems()).isEmpty();
  }

  @Test
  void aCutFileGivesItsWholeFeaturesAndThePlace() {
    var reading =
        read("{\"type\":\"FeatureCollection\",\"features\":[\n" + POINT + ",\n{\"type\":\"Fe");
    assertThat(reading.table().rowCount()).isEqualTo(1);
    var cut = reading.problems().getFirst();
    assertThat(cut.message().code()).isEqualTo("format.geojson.cut");
    assertThat(cut.message().facts().getFirst()).isEqualTo("3");
    assertThat(cut.place().row()).isEqualTo(2);
    assertThat(codes(read("[" + POINT + ", }]"))).contains("format.geojson.broken");
  }

  @Test
  void whatIsOddIsTold() {
    var reading =
        read(
            """
            {"type":"FeatureCollection","licence":"LO","features":[ 12,
            {"properties":{"a":1},"geometry":{"type":"Point","coordinates":["x"]}},
            {"properties":{"a":1},"geometry":{"type":"Courbe","coordinates":[]}},
            {"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1]]]}}]}\
            """);
    assertThat(reading.table().rowCount()).isEqualTo(4);
    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly(
            Message.of("format.geojson.members", "licence"),
            Message.of("format.geojson.no-feature", "", 1),
            Message.of("format.geojson.bad-geometry", "", 2),
            Message.of("format.geojson.open-ring", "", 1));
    assertThat(shape(reading, 3)).startsWith("POLYGON");
  }

  @Test
  void otherJsonIsRefused() {
    var other = source("{\"type\":\"Topology\",\"objects\":{}}");
    assertThat(new GeoJsonFormat().recognises(other)).isFalse();
    for (var text : List.of("{\"type\":\"FeatureCollection\",\"features\":[]}", "[", "{")) {
      assertThatThrownBy(() -> read(text))
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem().message().code()).startsWith("format.geojson."));
    }
  }

  @Test
  void aSpoiltFileIsReadOrTold() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var whole = "{\"type\":\"FeatureCollection\",\"features\":[" + POINT + "," + POINT + "]}";
    for (var i = 0; i < 2_000; i++) {
      var text = new StringBuilder(whole.substring(0, random.nextInt(1, whole.length())));
      text.setCharAt(random.nextInt(text.length()), "{}[],:\"0x".charAt(random.nextInt(9)));
      try {
        assertThat(read(text.toString()).table().rowCount()).as("seed %d", seed).isPositive();
      } catch (ProblemException told) {
        assertThat(told.problem().message().code()).as("seed %d", seed).startsWith("format.");
      }
    }
  }

  @Test
  void theLightsOfMontpellierAreInMetres() {
    var source = Sources.read(Shared.file("data/town-files/montpellier-feux-tricolores.geojson"));
    var reading = Formats.all().read(source, ReadOptions.GUESS, new TableId("t1"), Progress.NONE);
    assertThat(reading.recognised().format()).isEqualTo("geojson");
    assertThat(reading.recognised().value(ReadOptions.ENCODING)).hasValue("UTF-8");
    assertThat(reading.table().rowCount()).isEqualTo(373);
    assertThat(labels(reading)).startsWith("CAR_LIEU", "CAR_ANNEE").endsWith("id", "geometry");
    var system = reading.recognised().guess(ReadOptions.CRS).orElseThrow();
    assertThat(system.value()).isEqualTo("0");
    assertThat(system.alternatives()).startsWith("2154");
  }

  private static Reading read(String text) {
    return read(source(text), ReadOptions.GUESS);
  }

  private static Reading read(Source source, ReadOptions options) {
    return new GeoJsonReader().read(source, options, new TableId("t1"), Progress.NONE);
  }

  private static Source source(String text) {
    return new Source("a.geojson", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> labels(Reading reading) {
    return reading.table().columns().stream().map(Column::name).toList();
  }

  private static List<String> codes(Reading reading) {
    return reading.problems().stream().map(p -> p.message().code()).toList();
  }

  private static List<Cell> cells(Reading reading, int row) {
    return reading.table().columns().stream()
        .filter(TextColumn.class::isInstance)
        .map(column -> ((TextColumn) column).cell(row))
        .toList();
  }

  private static GeometryColumn geometry(Reading reading) {
    return (GeometryColumn) reading.table().columns().getLast();
  }

  private static String shape(Reading reading, int row) {
    return geometry(reading).text(row);
  }

  private static Cell number(String text) {
    return new Cell(text, CellKind.NUMBER);
  }
}
