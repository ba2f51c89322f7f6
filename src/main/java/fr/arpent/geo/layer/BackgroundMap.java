package fr.arpent.geo.layer;

import fr.arpent.base.Problem;
import fr.arpent.geo.Extent;
import java.util.List;
import java.util.stream.Stream;

/**
 * The town beneath the points. Immutable.
 *
 * @param outline the commune's rings, each longitude, latitude…; empty when no file has it
 * @param lines railways and other thin lines
 * @param problems what could not be read, and in which file
 */
public record BackgroundMap(
    List<Street> streets,
    List<Surface> surfaces,
    List<Building> buildings,
    List<Landmark> landmarks,
    List<double[]> outline,
    List<double[]> lines,
    List<Problem> problems) {

  /** Bare ground. */
  public static final BackgroundMap NONE =
      new BackgroundMap(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  public BackgroundMap {
    streets = List.copyOf(streets);
    surfaces = List.copyOf(surfaces);
    buildings = List.copyOf(buildings);
    landmarks = List.copyOf(landmarks);
    outline = List.copyOf(outline);
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }

  /** Whether there is nothing to draw. */
  public boolean isEmpty() {
    return extent().isEmpty();
  }

  /** What the town lies in: the outline, else streets and buildings. */
  public Extent extent() {
    var town =
        outline.isEmpty()
            ? Stream.concat(
                streets.stream().map(Street::line),
                buildings.stream().flatMap(building -> building.rings().stream()))
            : outline.stream();
    return town.map(BackgroundMap::extent).reduce(Extent.EMPTY, Extent::union);
  }

  private static Extent extent(double[] line) {
    var extent = Extent.EMPTY;
    for (var i = 0; i + 1 < line.length; i += 2) {
      extent = extent.with(line[i], line[i + 1]);
    }
    return extent;
  }
}
