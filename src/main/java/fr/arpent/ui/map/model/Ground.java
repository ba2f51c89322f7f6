package fr.arpent.ui.map.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * What is drawn beneath the points: the town. Immutable; found by place, from any thread. What is
 * handed to a visitor comes in the order of drawing.
 */
public final class Ground {

  /** Bare land. */
  public static final Ground BARE =
      new Ground(List.of(), List.of(), List.of(), List.of(), List.of());

  private final Layer<Area> areas;
  private final Layer<Street> streets;
  private final Layer<Building> buildings;
  private final Layer<double[]> borders;
  private final Layer<double[]> railways;
  private final Box box;

  /**
   * A ground of these.
   *
   * @param borders of the commune, each {@code x, y, x, y…}
   * @param railways and other thin lines, each {@code x, y, x, y…}
   */
  public Ground(
      Collection<Area> areas,
      Collection<Street> streets,
      Collection<Building> buildings,
      Collection<double[]> borders,
      Collection<double[]> railways) {
    this.areas = new Layer<>(areas, Area::rings, Comparator.comparing(Area::kind));
    this.streets = new Layer<>(streets, s -> List.of(s.line()), Comparator.comparing(Street::rank));
    this.buildings = new Layer<>(buildings, Building::rings, (_, _) -> 0);
    this.borders = new Layer<>(borders, List::of, (_, _) -> 0);
    this.railways = new Layer<>(railways, List::of, (_, _) -> 0);
    box = this.streets.box().union(this.buildings.box()).union(this.borders.box());
  }

  /** What all of it lies in, surfaces aside: lakes go far beyond the town. */
  public Box box() {
    return box;
  }

  /** Water, parks and squares that meet {@code within}. */
  public void areas(Box within, Consumer<Area> visitor) {
    areas.visit(within, visitor);
  }

  /** Streets that meet {@code within}. */
  public void streets(Box within, Consumer<Street> visitor) {
    streets.visit(within, visitor);
  }

  /** Buildings that meet {@code within}. */
  public void buildings(Box within, Consumer<Building> visitor) {
    buildings.visit(within, visitor);
  }

  /** Railways that meet {@code within}. */
  public void railways(Box within, Consumer<double[]> visitor) {
    railways.visit(within, visitor);
  }

  /** Borders of the commune that meet {@code within}. */
  public void borders(Box within, Consumer<double[]> visitor) {
    borders.visit(within, visitor);
  }

  /** Things of one kind, found by place. */
  private static final class Layer<T> {
    private final STRtree tree = new STRtree();
    private final List<T> things;
    private Box all = Box.NONE;

    Layer(Collection<T> found, Function<T, List<double[]>> rings, Comparator<T> order) {
      things = found.stream().sorted(order).toList();
      for (var i = 0; i < things.size(); i++) {
        var box = bounds(rings.apply(things.get(i)));
        all = all.union(box);
        tree.insert(new Envelope(box.left(), box.right(), box.top(), box.bottom()), i);
      }
      tree.build();
    }

    Box box() {
      return all;
    }

    void visit(Box within, Consumer<T> visitor) {
      var hits = new ArrayList<Integer>();
      tree.query(
          new Envelope(within.left(), within.right(), within.top(), within.bottom()),
          hit -> hits.add((Integer) hit));
      hits.stream().sorted().map(things::get).forEach(visitor);
    }
  }

  private static Box bounds(List<double[]> rings) {
    var box = Box.NONE;
    for (var ring : rings) {
      for (var i = 0; i < ring.length; i += 2) {
        box = box.with(ring[i], ring[i + 1]);
      }
    }
    return box;
  }
}
