package fr.arpent.sample.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.math.Vector2D;

/** Gives each wished-for place the nearest block of a fitting size. */
final class Sites {
  private final List<Geometry> blocks;
  private final Set<Geometry> taken = new HashSet<>();

  Sites(List<Geometry> blocks) {
    this.blocks = blocks;
  }

  List<Site> place() {
    List<Site> sites = new ArrayList<>();
    for (String line : Drawing.lines("sites.txt")) {
      String[] cells = line.split("\\|", -1);
      block(Drawing.place(cells[2]), Drawing.pair(cells[3]), Site.GREEN.contains(cells[0].strip()))
          .ifPresent(ground -> sites.add(site(cells[0].strip(), cells[1].strip(), ground)));
    }
    return sites;
  }

  private Optional<Geometry> block(Vector2D wished, Vector2D size, boolean green) {
    Optional<Geometry> best =
        blocks.stream()
            .filter(b -> b.getArea() >= size.getX() && b.getArea() <= size.getY())
            .filter(b -> !taken.contains(b) && (green || compact(b)))
            .min(Comparator.comparingDouble(b -> distance(b, wished)));
    best.ifPresent(taken::add);
    return best;
  }

  /** Whether a large building would find room: a circle has 1, a square 0.79. */
  private static boolean compact(Geometry block) {
    return 4 * Math.PI * block.getArea() > 0.5 * block.getLength() * block.getLength();
  }

  private static double distance(Geometry block, Vector2D wished) {
    double toMiddle = Vector2D.create(block.getCentroid().getCoordinate()).distance(wished);
    Geometry place = block.getFactory().createPoint(wished.toCoordinate());
    return block.distance(place) + toMiddle / 1000;
  }

  private static Site site(String kind, String name, Geometry ground) {
    return new Site(
        kind, name, ground, Site.GREEN.contains(kind) ? List.of() : Halls.on(kind, ground));
  }
}
