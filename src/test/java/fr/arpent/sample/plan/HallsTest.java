package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class HallsTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @ParameterizedTest
  @ValueSource(
      strings = {"school", "college", "hospital", "station", "townhall", "church", "library"})
  void everyKindFitsOnItsGround(String kind) {
    Geometry ground = FACTORY.toGeometry(new Envelope(0, 90, 0, 60));

    List<Polygon> halls = Halls.on(kind, ground);

    assertThat(halls).hasSize(1);
    assertThat(halls.getFirst().isValid()).isTrue();
    assertThat(ground.contains(halls.getFirst())).isTrue();
    assertThat(halls.getFirst().getArea()).isGreaterThan(150);
  }

  @Test
  void aSliverOfGroundStaysFree() {
    assertThat(Halls.on("school", FACTORY.toGeometry(new Envelope(0, 300, 0, 2)))).isEmpty();
  }
}
