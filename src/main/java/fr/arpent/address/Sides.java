package fr.arpent.address;

import fr.arpent.address.Candidate.Side;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import java.util.List;
import java.util.OptionalDouble;

/**
 * On which side of its street an address lies, from the addresses around a point alone: in France
 * even numbers face odd ones, so the side whose nearest number is clearly nearer is the point's.
 */
final class Sides {
  private static final double CLEARLY = 4;
  private final LonLat place;
  private final List<Address> around;

  /** Sides as seen from {@code place}, told by the addresses {@code around} it. */
  Sides(LonLat place, List<Address> around) {
    this.place = place;
    this.around = around;
  }

  Side of(Address address) {
    if (!address.numbered()) {
      return Side.UNKNOWN;
    }
    var own = nearest(address, 0);
    var other = nearest(address, 1);
    if (own.isEmpty() || other.isEmpty()) {
      return Side.UNKNOWN;
    }
    var nearer = other.getAsDouble() - own.getAsDouble();
    return nearer >= CLEARLY ? Side.SAME : nearer <= -CLEARLY ? Side.ACROSS : Side.UNKNOWN;
  }

  /** How far the nearest number of its street is, of its own parity (0) or the other (1). */
  private OptionalDouble nearest(Address address, int parity) {
    return around.stream()
        .filter(a -> a.numbered() && a.street().equals(address.street()))
        .filter(a -> Math.floorMod(a.number() - address.number(), 2) == parity)
        .mapToDouble(a -> Distance.metres(place, a.place()))
        .min();
  }
}
