package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import fr.arpent.sample.plan.Numbering.Numbered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.math.Vector2D;

/** Draws the buildings: plain, or with a wing at the back, as cadastral plans show them. */
final class Footprints {
  private static final double WINGED = 0.3;
  private final GeometryFactory factory;
  private final Dice dice;

  Footprints(GeometryFactory factory, Dice dice) {
    this.factory = factory;
    this.dice = dice;
  }

  List<Building> drawn(List<Quad> quads, List<Numbered> numbered, List<Site> sites) {
    Map<Integer, Address> addresses = new HashMap<>();
    numbered.forEach(n -> addresses.putIfAbsent(n.entrance().building(), n.address()));
    List<Building> buildings = new ArrayList<>();
    for (int i = 0; i < quads.size(); i++) {
      Address address = addresses.get(i);
      Polygon footprint = footprint(quads.get(i));
      buildings.add(
          address == null
              ? new Building(footprint, "", "")
              : new Building(
                  footprint, address.number() + address.suffix(), address.street().name()));
    }
    sites.forEach(s -> s.buildings().forEach(b -> buildings.add(new Building(b, "", ""))));
    return buildings;
  }

  private Polygon footprint(Quad quad) {
    if (!dice.chance(WINGED)) {
      return quad.polygon(factory);
    }
    double across = dice.between(0.4, 0.65);
    double deep = dice.between(0.5, 0.7);
    Vector2D knee = between(quad.frontEnd(), quad.backEnd(), deep);
    Vector2D other = between(quad.frontStart(), quad.backStart(), deep);
    Vector2D inner = between(other, knee, across);
    Vector2D back = between(quad.backStart(), quad.backEnd(), across);
    return Shapes.polygon(
        factory, List.of(quad.frontStart(), quad.frontEnd(), knee, inner, back, quad.backStart()));
  }

  private static Vector2D between(Vector2D from, Vector2D to, double share) {
    return from.add(to.subtract(from).multiply(share));
  }
}
