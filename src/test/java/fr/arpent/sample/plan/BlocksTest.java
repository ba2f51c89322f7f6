package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.sample.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.math.Vector2D;

class BlocksTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final Geometry EDGE = FACTORY.toGeometry(new Envelope(0, 200, 0, 200));

  @Test
  void twoStreetsThatCrossMakeFourBlocksWithinKerbs() {
    List<Geometry> blocks =
        Blocks.buildable(
            List.of(street(0, 100, 200, 100), street(100, 0, 100, 200)),
            FACTORY.createPolygon(),
            EDGE);

    assertThat(blocks).hasSize(4);
    assertThat(blocks).allSatisfy(b -> assertThat(b.getArea()).isCloseTo(85 * 85, within(1.0)));
  }

  @Test
  void aDeadEndDoesNotCutABlock() {
    List<Geometry> blocks =
        Blocks.buildable(List.of(street(0, 100, 120, 100)), FACTORY.createPolygon(), EDGE);

    assertThat(blocks).hasSize(1);
  }

  @Test
  void waterIsNoBlock() {
    Geometry lake = FACTORY.toGeometry(new Envelope(-10, 210, 60, 90));
    List<Geometry> blocks = Blocks.buildable(List.of(street(0, 150, 200, 150)), lake, EDGE);

    assertThat(blocks).hasSize(3).noneMatch(b -> b.intersects(lake));
  }

  @Test
  void coveringBlocksLeaveNothingOut() {
    TownPlan town = Written.TOWN.plan();
    Coordinate heart = town.heart().toCoordinate();
    List<Polygon> blocks =
        Blocks.covering(town, List.of(heart, new Coordinate(heart.x + 900, heart.y - 300)));
    double sum = blocks.stream().mapToDouble(Polygon::getArea).sum();

    assertThat(sum).isCloseTo(town.outline().getArea(), within(500.0));
  }

  private static Street street(double x, double y, double toX, double toY) {
    Centreline line = new Centreline(List.of(Vector2D.create(x, y), Vector2D.create(toX, toY)));
    return new Street(0, "", RoadClass.RESIDENTIAL, line, District.SUBURB);
  }
}
