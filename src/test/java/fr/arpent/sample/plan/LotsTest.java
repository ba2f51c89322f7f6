package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import fr.arpent.sample.Written;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.math.Vector2D;

class LotsTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final Vector2D HEART = Written.TOWN.plan().heart();
  private static final Street STREET = street();
  private final StreetIndex index = new StreetIndex(around(400));

  private static Street street() {
    Centreline line = new Centreline(List.of(HEART, HEART.add(Vector2D.create(120, 0))));
    return new Street(1, "Rue d'Essai", RoadClass.RESIDENTIAL, line, District.OLD_TOWN);
  }

  private static Envelope around(double metres) {
    Envelope around = new Envelope(HEART.toCoordinate());
    around.expandBy(metres);
    return around;
  }

  @BeforeEach
  void lay() {
    index.add(0, STREET.line());
  }

  @Test
  void bothSidesAreBuiltAndEveryBuildingHasADoor() {
    Lots lots = lots(List.of());
    lots.line(0, STREET);

    assertThat(lots.quads()).hasSizeGreaterThan(20);
    assertThat(lots.entrances()).hasSameSizeAs(lots.quads());
    assertThat(lots.entrances()).anyMatch(Entrance::left).anyMatch(e -> !e.left());
    for (Entrance entrance : lots.entrances()) {
      Quad quad = lots.quads().get(entrance.building());
      Geometry door = FACTORY.createPoint(entrance.door().toCoordinate());
      assertThat(quad.polygon(FACTORY).contains(door)).isTrue();
    }
  }

  @Test
  void nothingIsBuiltOnReservedGround() {
    Envelope left = new Envelope(around(200));
    Geometry park =
        FACTORY.toGeometry(
            new Envelope(left.getMinX(), left.getMaxX(), HEART.getY() + 1, left.getMaxY()));
    Lots lots = lots(List.of(park));
    lots.line(0, STREET);

    assertThat(lots.quads()).isNotEmpty().noneMatch(q -> q.polygon(FACTORY).intersects(park));
    assertThat(lots.entrances()).noneMatch(Entrance::left);
  }

  @Test
  void annexesHaveNoDoorAndStandBehind() {
    Lots lots = lots(List.of());
    lots.line(0, STREET);
    int houses = lots.quads().size();
    lots.annexes(STREET);

    assertThat(lots.quads().size()).isGreaterThan(houses);
    assertThat(lots.entrances()).hasSize(houses);
    for (Quad annexe : lots.quads().subList(houses, lots.quads().size())) {
      assertThat(Math.abs(annexe.frontStart().getY() - HEART.getY())).isGreaterThan(15);
    }
  }

  @Test
  void aStreetAcrossIsLeftFree() {
    Vector2D foot = HEART.add(Vector2D.create(60, 0));
    Centreline across = new Centreline(List.of(foot, foot.add(Vector2D.create(0, 100))));
    Street second = new Street(2, "", RoadClass.PRIMARY, across, District.OLD_TOWN);
    index.add(1, across);
    Ground ground = new Ground(FACTORY, List.of(STREET, second), index, List.of());
    Lots lots = new Lots(ground, terrain(), Dice.of(2));
    lots.line(0, STREET);
    Geometry road = across.geometry(FACTORY).buffer(5.9);

    assertThat(lots.quads()).isNotEmpty().noneMatch(q -> q.polygon(FACTORY).intersects(road));
  }

  private Lots lots(List<Geometry> reserved) {
    return new Lots(new Ground(FACTORY, List.of(STREET), index, reserved), terrain(), Dice.of(1));
  }

  private static Terrain terrain() {
    return new Terrain(Skeleton.read(FACTORY), FACTORY);
  }
}
