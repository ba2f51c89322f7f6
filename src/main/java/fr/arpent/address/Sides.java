package fr.arpent.address;

import fr.arpent.address.Candidate.Side;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * On which side of its street an address lies, from the addresses around a point alone: in France
 * even numbers face odd ones, so the side whose nearest number is clearly nearer is the point's.
 */
final class Sides {
  private static final double CLEARLY = 4;
  private final Map<Row, Double> nearest = new HashMap<>();

  /** The numbers of one parity in one street. */
  private record Row(StreetName street, int parity) {}

  /** Sides as seen from {@code place}, told by the addresses {@code around} it. */
  Sides(LonLat place, List<Address> around) {
    for (var address : around) {
      if (address.numbered()) {
        nearest.merge(row(address, 0), Distance.metres(place, address.place()), Math::min);
      }
    }
  }

  Side of(Address address) {
    if (!address.numbered()) {
      return Side.UNKNOWN;
    }
    var own = nearest.get(row(address, 0));
    var other = nearest.get(row(address, 1));
    if (own == null || other == null) {
      return Side.UNKNOWN;
    }
    var nearer = other - own;
    return nearer >= CLEARLY ? Side.SAME : nearer <= -CLEARLY ? Side.ACROSS : Side.UNKNOWN;
  }

  private static Row row(Address address, int further) {
    return new Row(address.street(), Math.floorMod(address.number() + further, 2));
  }
}
