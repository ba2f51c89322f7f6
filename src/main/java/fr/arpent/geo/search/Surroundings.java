package fr.arpent.geo.search;

import fr.arpent.base.Message;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.world.Town;
import fr.arpent.geo.world.World;
import java.util.Optional;

/**
 * What is known of where the points should be.
 *
 * @param town the town's ground, where it is known
 */
public record Surroundings(World world, Optional<Town> town) {

  /** Whether the place is where points should be: in the town, or else in France. */
  boolean home(double lon, double lat) {
    return town.map(t -> t.contains(lon, lat)).orElseGet(() -> world.inFrance(lon, lat));
  }

  /** {@code off Scotland, 1,400 km away}; from the town, or else from France. */
  Message elsewhere(LonLat place) {
    var metres = town.map(t -> t.metresTo(place)).orElseGet(() -> world.metresToFrance(place));
    return Message.of("geo.verdict.elsewhere", world.whereabouts(place), Distance.words(metres));
  }
}
