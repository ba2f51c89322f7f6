package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import fr.arpent.sample.plan.Numbering.Numbered;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.math.Vector2D;

class FootprintsTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final Centreline LINE =
      new Centreline(List.of(Vector2D.create(0, 0), Vector2D.create(100, 0)));
  private static final Street STREET =
      new Street(1, "Rue Carnot", RoadClass.RESIDENTIAL, LINE, District.INNER);

  @Test
  void everyFootprintLiesWithinItsQuadAndSomeHaveAWing() {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      quads.add(quad(20 * i));
    }
    List<Building> buildings =
        new Footprints(FACTORY, Dice.of(3)).drawn(quads, List.of(), List.of());

    for (int i = 0; i < quads.size(); i++) {
      assertThat(buildings.get(i).footprint().isValid()).isTrue();
      assertThat(quads.get(i).polygon(FACTORY).covers(buildings.get(i).footprint())).isTrue();
    }
    assertThat(buildings).anyMatch(b -> b.footprint().getNumPoints() == 7);
    assertThat(buildings).anyMatch(b -> b.footprint().getNumPoints() == 5);
  }

  @Test
  void theFirstDoorGivesTheNumber() {
    Entrance door = new Entrance(0, 5, true, Vector2D.create(5, 1), 0);
    Entrance second = new Entrance(0, 9, true, Vector2D.create(9, 1), 0);
    List<Numbered> numbered =
        List.of(
            new Numbered(door, new Address(STREET, 7, "bis", door.door())),
            new Numbered(second, new Address(STREET, 9, "", second.door())));

    List<Building> buildings =
        new Footprints(FACTORY, Dice.of(3)).drawn(List.of(quad(0), quad(20)), numbered, List.of());

    assertThat(buildings.getFirst().number()).isEqualTo("7bis");
    assertThat(buildings.getFirst().street()).isEqualTo("Rue Carnot");
    assertThat(buildings.getLast().number()).isEmpty();
  }

  private static Quad quad(double x) {
    return new Quad(
        Vector2D.create(x, 0),
        Vector2D.create(x + 12, 0),
        Vector2D.create(x + 12, 9),
        Vector2D.create(x, 9));
  }
}
