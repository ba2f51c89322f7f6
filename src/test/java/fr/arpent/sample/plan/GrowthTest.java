package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** What must hold of the streets that grew between the drawn ones. */
class GrowthTest {
  private static final TownPlan TOWN = Written.TOWN.plan();
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final List<Street> GROWN = grown();

  private static List<Street> grown() {
    Skeleton skeleton = Skeleton.read(FACTORY);
    int drawn = skeleton.all("road").size() + skeleton.all("square").size();
    return TOWN.streets().subList(drawn, TOWN.streets().size());
  }

  @Test
  void onlyDrawnRoadsHaveBridges() {
    for (TownPlan.Named water : TOWN.waters()) {
      PreparedGeometry wet = PreparedGeometryFactory.prepare(water.shape());
      assertThat(GROWN).noneMatch(s -> wet.intersects(s.line().geometry(FACTORY)));
    }
  }

  @Test
  void noStreetCrossesTheRailwayUnlessItWasDrawn() {
    Geometry rail = TOWN.railway().geometry(FACTORY);

    assertThat(GROWN).noneMatch(s -> rail.intersects(s.line().geometry(FACTORY)));
  }

  @Test
  void streetsStartAtTheEndNearestToTheCentre() {
    for (Street street : GROWN) {
      double start = street.line().at(0).distance(TOWN.heart());
      double end = street.line().at(street.line().length()).distance(TOWN.heart());
      assertThat(start).as(street.name()).isLessThanOrEqualTo(end);
    }
  }

  @Test
  void streetsBendButDoNotTurnBack() {
    for (Street street : GROWN) {
      Centreline line = street.line();
      for (double at = 8; at + 8 < line.length(); at += 8) {
        assertThat(line.heading(at).dot(line.heading(at + 8))).as(street.name()).isGreaterThan(0.1);
      }
    }
  }

  @Test
  void anyTwoStreetsOfTheSameHeadingKeepTheirDistance() {
    StreetIndex index = new StreetIndex(TOWN.outline().getEnvelopeInternal());
    int crowded = 0;
    int looked = 0;
    for (Street street : GROWN) {
      Centreline line = street.line();
      for (double at = 20; at + 20 < line.length(); at += 20) {
        looked++;
        crowded += index.parallelWithin(line.at(at), line.heading(at), 18) ? 1 : 0;
      }
      index.add(street.code(), line);
    }
    assertThat(looked).isGreaterThan(500);
    assertThat(crowded).isLessThan(looked / 50);
  }

  @Test
  void theTownHasDeadEndsAndTheyAreImpasses() {
    List<Street> impasses = GROWN.stream().filter(s -> s.name().startsWith("Impasse")).toList();

    assertThat(impasses).hasSizeGreaterThan(5);
    assertThat(impasses).allMatch(s -> s.line().length() < 150);
  }
}
