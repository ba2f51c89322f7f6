package fr.arpent.address;

import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.StreetCrossings;
import java.util.List;
import java.util.Optional;

/**
 * Whether a point is at a crossing, and of which streets.
 *
 * <p>With a map of streets: those that meet within 18 m. Without one, addresses alone over-report
 * (half of all places see two streets within 30 m), so both streets must have an address within 22
 * m and one of them must begin or end there.
 */
final class Crossing {
  private static final double ON_THE_MAP = 18;
  private static final double BY_ADDRESSES = 22;
  private static final int AROUND = 30;

  private final AddressIndex addresses;
  private final Optional<StreetCrossings> map;

  Crossing(AddressIndex addresses, Optional<StreetCrossings> map) {
    this.addresses = addresses;
    this.map = map;
  }

  /** The names of the streets that meet at {@code place}; empty without evidence. */
  List<String> at(LonLat place) {
    return map.map(crossings -> crossings.near(place, ON_THE_MAP))
        .orElseGet(() -> byAddresses(place));
  }

  private List<String> byAddresses(LonLat place) {
    var near = addresses.nearest(place, BY_ADDRESSES, AROUND);
    var streets = near.stream().map(c -> c.address().street()).distinct().limit(2).toList();
    var names = streets.stream().map(StreetName::name).distinct().toList();
    var end = near.stream().map(Candidate::address).anyMatch(this::isEnd);
    return names.size() == 2 && end ? names : List.of();
  }

  /** Whether the address is the first or last number of its side of the street. */
  private boolean isEnd(Address address) {
    var side =
        addresses.on(address.street()).stream()
            .filter(Address::numbered)
            .mapToInt(Address::number)
            .filter(number -> (number - address.number()) % 2 == 0)
            .summaryStatistics();
    return address.numbered()
        && (side.getMin() == address.number() || side.getMax() == address.number());
  }
}
