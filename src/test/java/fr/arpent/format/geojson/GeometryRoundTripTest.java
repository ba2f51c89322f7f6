package fr.arpent.format.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.base.Progress;
import fr.arpent.format.Certainty;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Source;
import fr.arpent.format.WriteOptions;
import fr.arpent.geo.Crs;
import fr.arpent.geo.Reprojection;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Geometries;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Geometries of all kinds out and in again; metres that no file names. */
class GeometryRoundTripTest {
  private final GeometryFactory factory = new GeometryFactory();

  @Test
  void everyKindOfGeometryComesBackToTheLastDigit() {
    Cases.run(
        100,
        random -> {
          var shapes = new ArrayList<@Nullable Geometry>();
          for (var left = 1 + random.nextInt(8); left > 0; left--) {
            shapes.add(random.nextInt(5) == 0 ? null : shape(random, random.nextInt(7)));
          }
          var again = read(FormatFiles.write("a.geojson", table(shapes), WriteOptions.STANDARD));
          for (var row = 0; row < shapes.size(); row++) {
            same(again.geometries().get(row), shapes.get(row));
          }
          assertThat(again.epsg()).isEqualTo(4326);
        });
  }

  /** The likeliest system is offered first, and told it is believed. */
  @ParameterizedTest
  @ValueSource(ints = {2154, 3945, 3946, 3947, 3857, 27572})
  void metresWithoutASystemAreRecognised(int epsg) {
    var crs = Crs.of(epsg).orElseThrow();
    var from = Reprojection.between(Crs.WGS84, crs);
    var features = new StringBuilder();
    var xy = new double[2];
    for (var i = 0; i < 20; i++) {
      var lat = (epsg > 3940 && epsg < 3951 ? epsg - 3900.0 : 45.9) + i * 0.001;
      assertThat(from.apply(6.1 + i * 0.001, lat, xy)).isTrue();
      features.append(i == 0 ? "" : ",").append("{\"type\":\"Feature\",\"properties\":{\"n\":");
      features.append(i).append("},\"geometry\":{\"type\":\"Point\",\"coordinates\":[");
      features.append(xy[0]).append(',').append(xy[1]).append("]}}");
    }
    var bytes = ("[" + features + "]").getBytes(StandardCharsets.UTF_8);
    var reading = FormatFiles.read("a.geojson", bytes, ReadOptions.GUESS);
    var guess = reading.recognised().guess(ReadOptions.CRS).orElseThrow();
    assertThat(guess.value()).isEqualTo("0");
    assertThat(guess.certainty()).isEqualTo(Certainty.CHECK);
    assertThat(guess.alternatives()).contains(Integer.toString(epsg));
    assertThat(FormatFiles.codes(reading)).contains("format.geojson.no-system");
    var told = ReadOptions.GUESS.with(ReadOptions.CRS, Integer.toString(epsg));
    var known = FormatFiles.read("a.geojson", bytes, told);
    assertThat(((GeometryColumn) known.table().columns().getLast()).epsg()).isEqualTo(epsg);
    assertThat(FormatFiles.codes(known)).isEmpty();
  }

  private static void same(@Nullable Geometry found, @Nullable Geometry expected) {
    if (expected == null || found == null) {
      assertThat(found == null).isEqualTo(expected == null);
    } else {
      assertThat(found.norm().equalsExact(expected.norm())).as("%s, %s", found, expected).isTrue();
    }
  }

  private Geometry shape(Random random, int kind) {
    return switch (kind) {
      case 0 -> point(random);
      case 1 -> line(random);
      case 2 -> polygon(random);
      case 3 -> factory.createMultiPoint(new Point[] {point(random), point(random)});
      case 4 -> factory.createMultiLineString(new LineString[] {line(random), line(random)});
      case 5 -> factory.createMultiPolygon(new Polygon[] {polygon(random)});
      default ->
          factory.createGeometryCollection(
              new Geometry[] {shape(random, random.nextInt(6)), shape(random, random.nextInt(6))});
    };
  }

  private Point point(Random random) {
    return factory.createPoint(place(random));
  }

  private LineString line(Random random) {
    var corners = IntStream.range(0, 2 + random.nextInt(5)).mapToObj(_ -> place(random));
    return factory.createLineString(corners.toArray(Coordinate[]::new));
  }

  private Polygon polygon(Random random) {
    var at = place(random);
    var outer = factory.createLinearRing(square(at, 0.1));
    return random.nextBoolean()
        ? factory.createPolygon(outer)
        : factory.createPolygon(
            outer,
            new org.locationtech.jts.geom.LinearRing[] {
              factory.createLinearRing(square(new Coordinate(at.x + 0.02, at.y + 0.02), 0.03))
            });
  }

  private static Coordinate[] square(Coordinate at, double side) {
    return new Coordinate[] {
      at.copy(),
      new Coordinate(at.x + side, at.y),
      new Coordinate(at.x + side, at.y + side),
      new Coordinate(at.x, at.y + side),
      at.copy()
    };
  }

  private static Coordinate place(Random random) {
    return new Coordinate(-5 + random.nextDouble() * 14, 41 + random.nextDouble() * 10);
  }

  private static Table table(List<@Nullable Geometry> shapes) {
    var builder = new TableBuilder(List.of("n"));
    for (var i = 0; i < shapes.size(); i++) {
      builder.row(i + 2, List.of("n" + i));
    }
    var column = new GeometryColumn(new ColumnId(1), "geometry", 4326, Geometries.of(shapes));
    return builder.build(new TableId("t1"), "a").withNewColumn(column, 1);
  }

  private static GeometryColumn read(byte[] bytes) {
    var source = new Source("a.geojson", bytes);
    var read =
        new GeoJsonReader().read(source, ReadOptions.GUESS, new TableId("t1"), Progress.NONE);
    return read.table().columns().stream()
        .filter(GeometryColumn.class::isInstance)
        .map(GeometryColumn.class::cast)
        .findFirst()
        .orElseGet(
            () ->
                new GeometryColumn(
                    new ColumnId(9),
                    "none",
                    4326,
                    Geometries.of(
                        new ArrayList<@Nullable Geometry>(
                            java.util.Collections.nCopies(read.table().slots(), null)))));
  }
}
