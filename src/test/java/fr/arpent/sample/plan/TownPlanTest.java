package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Written;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.math.Vector2D;

class TownPlanTest {
  private static final TownPlan TOWN = Written.TOWN.plan();
  private static final GeometryFactory FACTORY = new GeometryFactory();

  @Test
  void hasAsManyStreetsAndAddressesAsASmallTown() {
    assertThat(TOWN.streets()).hasSizeBetween(120, 200);
    assertThat(TOWN.addresses()).hasSizeBetween(6_000, 9_000);
    assertThat(TOWN.sites().stream().filter(s -> s.kind().equals("school"))).hasSize(12);
  }

  @Test
  void everyStreetHasANameOfItsOwn() {
    assertThat(TOWN.streets().stream().map(Street::name)).doesNotHaveDuplicates();
    assertThat(TOWN.streets().stream().map(Street::name))
        .allMatch(
            name ->
                name.matches(
                    "(Rue|Avenue|Boulevard|Chemin|Impasse|Place|Quai|Allée|Route|Passage) .+"));
    assertThat(TOWN.streets().stream().map(Street::name))
        .contains(
            "Avenue de la Gare",
            "Avenue du 8-Mai-1945",
            "Avenue du 19-Mars-1962",
            "Quai des Cygnes",
            "Place de l'Hôtel-de-Ville",
            "Rue Carnot",
            "Boulevard Pasteur");
  }

  @Test
  void oddNumbersStandOnTheLeftAndEvenOnesOnTheRight() {
    for (Address address : TOWN.addresses()) {
      if (address.street().kind() != RoadClass.SQUARE) {
        assertThat(left(address)).as(address.line()).isEqualTo(address.number() % 2 == 1);
      }
    }
  }

  private static boolean left(Address address) {
    Centreline line = address.street().line();
    double along = line.nearest(address.entrance());
    Vector2D inwards = address.entrance().subtract(line.at(along));
    return Centreline.left(line.heading(along)).dot(inwards) > 0;
  }

  @Test
  void numbersGrowAlongEachSide() {
    for (Street street : TOWN.streets()) {
      for (int side = 0; side < 2; side++) {
        int parity = side;
        List<Address> row =
            TOWN.addresses().stream()
                .filter(a -> a.street().equals(street) && a.number() % 2 == parity)
                .toList();
        for (int i = 1; i < row.size(); i++) {
          assertThat(row.get(i).number()).isGreaterThanOrEqualTo(row.get(i - 1).number());
        }
      }
    }
  }

  @Test
  void noTwoAddressesAreTheSame() {
    assertThat(TOWN.addresses().stream().map(Address::line)).doesNotHaveDuplicates();
    assertThat(TOWN.addresses().stream().map(Address::suffix)).contains("", "bis", "ter");
  }

  @Test
  void addressesLieInTheCommuneAndOnDryLand() {
    PreparedGeometry outline = PreparedGeometryFactory.prepare(TOWN.outline());
    Geometry waters =
        FACTORY.buildGeometry(TOWN.waters().stream().map(TownPlan.Named::shape).toList()).union();
    PreparedGeometry water = PreparedGeometryFactory.prepare(waters);
    for (Address address : TOWN.addresses()) {
      Geometry door = FACTORY.createPoint(address.entrance().toCoordinate());
      assertThat(outline.contains(door)).as(address.line()).isTrue();
      assertThat(water.intersects(door)).as(address.line()).isFalse();
    }
  }

  @Test
  void buildingsStandClearOfStreetsAndOfEachOther() {
    STRtree tree = new STRtree();
    TOWN.buildings().forEach(b -> tree.insert(b.footprint().getEnvelopeInternal(), b.footprint()));
    for (Street street : TOWN.streets()) {
      Geometry road = street.line().geometry(FACTORY).buffer(street.kind().width() / 2 - 0.3);
      PreparedGeometry prepared = PreparedGeometryFactory.prepare(road);
      for (Object near : tree.query(road.getEnvelopeInternal())) {
        assertThat(prepared.intersects((Polygon) near)).as(street.name()).isFalse();
      }
    }
  }

  @Test
  void buildingsOverlapByLessThanAWall() {
    STRtree before = new STRtree();
    List<Building> some = TOWN.buildings().subList(0, 1_500);
    some.forEach(b -> before.insert(b.footprint().getEnvelopeInternal(), b));
    for (Building building : some) {
      for (Object near : before.query(building.footprint().getEnvelopeInternal())) {
        if (!building.equals(near)) {
          Geometry shared = building.footprint().intersection(((Building) near).footprint());
          assertThat(shared.getArea()).isLessThan(6);
        }
      }
    }
  }

  @Test
  void everyStreetCanBeReachedFromEveryOther() {
    Map<Street, Set<Street>> neighbours = new HashMap<>();
    for (Crossing crossing : Crossings.of(TOWN)) {
      for (Street street : crossing.streets()) {
        neighbours.computeIfAbsent(street, s -> new HashSet<>()).addAll(crossing.streets());
      }
    }
    Set<Street> reached = new HashSet<>();
    Deque<Street> next = new ArrayDeque<>(List.of(TOWN.streets().getFirst()));
    while (!next.isEmpty()) {
      Street street = next.pop();
      if (reached.add(street)) {
        next.addAll(new ArrayList<>(neighbours.getOrDefault(street, Set.of())));
      }
    }
    assertThat(reached).hasSameSizeAs(TOWN.streets());
  }

  @Test
  void crossingsLieOnTheStreetsThatMeetThere() {
    for (Crossing crossing : Crossings.of(TOWN)) {
      assertThat(crossing.streets()).hasSizeGreaterThan(1);
      for (Street street : crossing.streets()) {
        Vector2D foot = street.line().at(street.line().nearest(crossing.place()));
        assertThat(foot.distance(crossing.place())).isLessThan(20);
      }
    }
  }

  @Test
  void publicBuildingsStandOnTheirGround() {
    for (Site site : TOWN.sites()) {
      assertThat(site.buildings()).allMatch(b -> site.ground().contains(b));
      assertThat(site.ground().getArea()).as(site.name()).isGreaterThan(700);
    }
    assertThat(TOWN.sites().stream().filter(Site::green)).hasSizeGreaterThan(6);
  }

  @Test
  void everyQuarterHasAddresses() {
    for (String quarter : TOWN.quarters().names()) {
      assertThat(TOWN.addresses())
          .as(quarter)
          .anyMatch(a -> TOWN.quarters().of(a.entrance()).equals(quarter));
    }
  }
}
