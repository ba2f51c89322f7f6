package fr.arpent.geo.world;

import fr.arpent.base.Message;
import fr.arpent.geo.LonLat;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The coarse map of the world: tens of kilometres near France, hundreds elsewhere. Immutable; safe
 * for all threads.
 */
public final class World {
  private static final Set<String> FRENCH =
      Set.of("france", "guadeloupe", "martinique", "guyane", "reunion", "mayotte");
  private static final double COARSE = 25_000;

  private final List<Region> regions;
  private final List<Region> french;

  private World(List<Region> regions) {
    this.regions = regions;
    french = regions.stream().filter(region -> FRENCH.contains(region.key())).toList();
  }

  /** Reads the map that comes with the program. */
  public static World load() {
    try (var in =
        Objects.requireNonNull(World.class.getResourceAsStream("/fr/arpent/geo/world.txt"))) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the place is in France, overseas departments included, or within some 25 km of it. */
  public boolean inFrance(double lon, double lat) {
    return french.stream().anyMatch(region -> near(region, lon, lat));
  }

  /** Metres from the place to France, overseas departments included; 0 inside. */
  public double metresToFrance(LonLat place) {
    return french.stream()
        .mapToDouble(r -> r.distance(place.lon(), place.lat()))
        .min()
        .orElseThrow();
  }

  /** Where the place is, in words: {@code in Germany}, {@code off Scotland}. */
  public Message whereabouts(LonLat place) {
    return regions.stream()
        .filter(region -> region.contains(place.lon(), place.lat()))
        .findFirst()
        .map(Region::in)
        .orElseGet(() -> nearest(place).off());
  }

  /** The outlines of all land, coarsely, each longitude, latitude… */
  public List<double[]> shores() {
    return regions.stream()
        .flatMap(region -> region.outlines().stream())
        .map(Outline::line)
        .toList();
  }

  /** The keys of all regions, for the test of their names. */
  List<String> keys() {
    return regions.stream().map(Region::key).toList();
  }

  private Region nearest(LonLat place) {
    return regions.stream()
        .min(Comparator.comparingDouble(r -> r.distance(place.lon(), place.lat())))
        .orElseThrow();
  }

  private static boolean near(Region region, double lon, double lat) {
    return region.outlines().stream()
        .filter(outline -> outline.extent().grown(0.5).contains(lon, lat))
        .anyMatch(_ -> region.distance(lon, lat) < COARSE);
  }

  private static World read(InputStream in) throws IOException {
    var outlines = new LinkedHashMap<String, List<Outline>>();
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          var words = line.split(" ", -1);
          outlines.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(Outline.of(words, 1));
        }
      }
    }
    return new World(
        outlines.entrySet().stream()
            .map(e -> new Region(e.getKey(), List.copyOf(e.getValue())))
            .toList());
  }
}
