package fr.arpent.sample.plan;

import fr.arpent.sample.Dice;
import fr.arpent.sample.plan.Numbering.Numbered;
import fr.arpent.sample.plan.Skeleton.Stroke;
import fr.arpent.sample.plan.TownPlan.Named;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.math.Vector2D;

/** Makes the town in the order in which towns come about: land, roads, streets, places, houses. */
final class Planner {
  private static final double VERGE = 9;
  private final GeometryFactory factory = new GeometryFactory();
  private final Dice dice;
  private final Skeleton skeleton = Skeleton.read(factory);
  private final Terrain terrain = new Terrain(skeleton, factory);
  private final Envelope bounds = terrain.outline().getEnvelopeInternal();

  Planner(Dice dice) {
    this.dice = dice;
  }

  TownPlan plan() {
    List<Street> streets = streets();
    StreetIndex index = index(streets);
    List<Site> sites = sites(streets);
    List<Geometry> reserved = new ArrayList<>(List.of(terrain.barred(), terrain.elsewhere()));
    sites.forEach(s -> reserved.add(s.ground()));
    List<Geometry> woods = woods(streets);
    reserved.addAll(woods);
    Ground ground = new Ground(factory, streets, index, reserved);
    Lots lots = new Lots(ground, terrain, dice.named("lots"));
    for (int i = 0; i < streets.size(); i++) {
      lots.line(i, streets.get(i));
    }
    streets.forEach(lots::annexes);
    List<Entrance> doors = new ArrayList<>(lots.entrances());
    sites.forEach(s -> doors.addAll(SiteDoors.of(s, streets, index)));
    List<Numbered> numbered = new Numbering(streets, dice.named("numbers")).number(doors);
    return new TownPlan(
        streets,
        numbered.stream().map(Numbered::address).toList(),
        new Footprints(factory, dice.named("footprints")).drawn(lots.quads(), numbered, sites),
        sites,
        squares(),
        woods,
        waters(),
        Centreline.smooth(skeleton.all("rail").getFirst().points()),
        terrain.outline(),
        terrain.urban(),
        terrain.heart(),
        new Quarters());
  }

  private List<Street> streets() {
    List<Street> roads = new ArrayList<>();
    List<Centreline> guides = new ArrayList<>();
    for (Stroke stroke : skeleton.all("square")) {
      List<Vector2D> ring = new ArrayList<>(stroke.points());
      ring.add(ring.getFirst());
      roads.add(road(stroke, new Centreline(ring)));
    }
    skeleton.all("road").forEach(s -> roads.add(road(s, Centreline.smooth(s.points()))));
    roads.forEach(r -> guides.add(r.line()));
    skeleton.all("river").forEach(s -> guides.add(Centreline.smooth(s.points())));
    skeleton.all("rail").forEach(s -> guides.add(Centreline.smooth(s.points())));
    Growth growth =
        new Growth(terrain, new CrossField(bounds, guides), index(roads), dice.named("growth"));
    List<Street> grown = growth.branches(dice.named("order").shuffled(roads));
    StreetIndex whole = index(joined(roads, grown));
    return coded(joined(roads, new Christening(terrain, whole, dice.named("names")).named(grown)));
  }

  private static List<Street> coded(List<Street> streets) {
    List<Street> coded = new ArrayList<>();
    streets.forEach(s -> coded.add(s.coded(coded.size() + 1)));
    return coded;
  }

  private static List<Street> joined(List<Street> one, List<Street> two) {
    List<Street> all = new ArrayList<>(one);
    all.addAll(two);
    return all;
  }

  private Street road(Stroke stroke, Centreline line) {
    District district = terrain.district(line.at(line.length() / 2));
    return new Street(0, stroke.name(), RoadClass.valueOf(stroke.detail()), line, district);
  }

  private StreetIndex index(List<Street> streets) {
    StreetIndex index = new StreetIndex(bounds);
    for (int i = 0; i < streets.size(); i++) {
      index.add(i, streets.get(i).line());
    }
    return index;
  }

  private List<Site> sites(List<Street> streets) {
    List<Geometry> blocks = Blocks.buildable(streets, terrain.barred(), terrain.urban());
    List<Site> sites = new ArrayList<>();
    for (Stroke stroke : skeleton.all("station")) {
      Geometry yard = skeleton.closed(stroke.points(), false);
      sites.add(new Site("station", stroke.name(), yard, Halls.on("station", yard)));
    }
    sites.addAll(new Sites(blocks).place());
    return sites;
  }

  private List<Geometry> woods(List<Street> streets) {
    List<Geometry> roads = new ArrayList<>();
    streets.stream()
        .filter(s -> s.district() == District.COUNTRY)
        .forEach(s -> roads.add(s.line().geometry(factory).buffer(VERGE, 3)));
    Geometry open = terrain.outline().difference(factory.buildGeometry(roads).union());
    return skeleton.all("wood").stream()
        .map(s -> skeleton.closed(s.points(), true).intersection(open))
        .toList();
  }

  private List<Named> squares() {
    return skeleton.all("square").stream()
        .map(s -> new Named(s.name(), skeleton.closed(s.points(), false)))
        .toList();
  }

  private List<Named> waters() {
    List<Named> waters = new ArrayList<>();
    Stroke lake = skeleton.all("lake").getFirst();
    waters.add(new Named(lake.name(), skeleton.closed(lake.points(), true)));
    skeleton.all("river").forEach(s -> waters.add(new Named(s.name(), skeleton.band(s, 0))));
    return waters;
  }
}
