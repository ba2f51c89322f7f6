package fr.arpent.sample.school;

import fr.arpent.sample.plan.Blocks;
import fr.arpent.sample.plan.Site;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.CascadedPolygonUnion;

/** Deals every block of the town to the nearest school, so that sectors end at streets. */
final class Sectors {
  private final List<Site> schools;
  private final List<List<Geometry>> shares = new ArrayList<>();

  private Sectors(List<Site> schools) {
    this.schools = schools;
    schools.forEach(s -> shares.add(new ArrayList<>()));
  }

  /** A school and the part of the town whose children go there, in Lambert-93 metres. */
  record Sector(Site school, Geometry area) {}

  static List<Sector> of(TownPlan town) {
    List<Site> schools = town.sites().stream().filter(s -> s.kind().equals("school")).toList();
    Sectors sectors = new Sectors(schools);
    Blocks.covering(town, schools.stream().map(Sectors::middle).toList()).forEach(sectors::deal);
    return sectors.joined();
  }

  private static Coordinate middle(Site school) {
    return school.ground().getCentroid().getCoordinate();
  }

  private void deal(Geometry block) {
    Coordinate place = block.getInteriorPoint().getCoordinate();
    Site nearest =
        schools.stream()
            .min(Comparator.comparingDouble(s -> middle(s).distance(place)))
            .orElseThrow();
    shares.get(schools.indexOf(nearest)).add(block);
  }

  private List<Sector> joined() {
    List<Sector> sectors = new ArrayList<>();
    for (int i = 0; i < schools.size(); i++) {
      Geometry area = CascadedPolygonUnion.union(shares.get(i));
      area.normalize();
      sectors.add(new Sector(schools.get(i), area));
    }
    return sectors;
  }
}
