package fr.arpent.sample.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.math.Vector2D;

/** Gives each wished-for place the nearest block of a fitting size. */
final class Sites {
  private static final Set<String> GREEN = Set.of("park", "sports", "cemetery");
  private final List<Geometry> blocks;
  private final Vector2D origin;
  private final Set<Geometry> taken = new HashSet<>();

  Sites(List<Geometry> blocks, Vector2D origin) {
    this.blocks = blocks;
    this.origin = origin;
  }

  List<Site> place() {
    List<Site> sites = new ArrayList<>();
    for (String line : Drawing.lines("sites.txt")) {
      String[] cells = line.split("\\|", -1);
      Vector2D wished = Drawing.pair(cells[2]);
      block(origin.add(wished), Drawing.pair(cells[3]))
          .ifPresent(ground -> sites.add(site(cells[0].strip(), cells[1].strip(), ground)));
    }
    return sites;
  }

  private Optional<Geometry> block(Vector2D wished, Vector2D size) {
    Optional<Geometry> best =
        blocks.stream()
            .filter(b -> b.getArea() >= size.getX() && b.getArea() <= size.getY())
            .filter(b -> b instanceof Polygon && !taken.contains(b))
            .min(Comparator.comparingDouble(b -> distance(b, wished)));
    best.ifPresent(taken::add);
    return best;
  }

  private static double distance(Geometry block, Vector2D wished) {
    return Vector2D.create(block.getCentroid().getCoordinate()).distance(wished);
  }

  private static Site site(String kind, String name, Geometry ground) {
    return new Site(kind, name, ground, GREEN.contains(kind) ? List.of() : Halls.on(kind, ground));
  }
}
