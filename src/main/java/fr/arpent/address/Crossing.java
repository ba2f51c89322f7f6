package fr.arpent.address;

import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.StreetCrossings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Whether a point is at a crossing, and of which streets.
 *
 * <p>With a map of streets: those that meet within 18 m. Without one, addresses alone over-report
 * (half of all places see two streets within 30 m): the addresses of a street stand along a line,
 * and the lines of both must meet near the place, not far beyond the last address of either.
 */
final class Crossing {
  private static final double ON_THE_MAP = 18;

  /** Addresses within so many metres tell where a street runs. */
  private static final double AROUND = 90;

  private static final int MOST = 120;

  /** Those so much farther than the nearest still tell of the same straight piece. */
  private static final double CLOSE = 50;

  /** Fewer addresses tell no direction. */
  private static final int FEW = 4;

  /** How near addresses must be where they tell no direction. */
  private static final double BY_ADDRESSES = 22;

  /** How far the point may be from where the lines meet. */
  private static final double NEAR = 22;

  /** How far a street goes on beyond its last address. */
  private static final double BEYOND = 38;

  /** Streets that run more alike than this do not cross: the sine of 25°. */
  private static final double TURN = 0.42;

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

  /** Two streets and how far from the place they meet. */
  private record Meeting(String one, String other, double metres) {}

  private List<String> byAddresses(LonLat place) {
    var streets = streets(place);
    var meetings = new ArrayList<Meeting>();
    for (var i = 0; i < streets.size(); i++) {
      for (var j = i + 1; j < streets.size(); j++) {
        meeting(streets.get(i), streets.get(j)).ifPresent(meetings::add);
      }
    }
    return meetings.stream()
        .min(Comparator.comparingDouble(Meeting::metres))
        .map(m -> List.of(m.one, m.other))
        .orElse(List.of());
  }

  /** A street near the place: where it runs, and how far its nearest address is. */
  private record Near(String name, Optional<StreetAxis> axis, double metres, boolean ends) {}

  /** The streets around, the nearest first. */
  private List<Near> streets(LonLat place) {
    var byName = new LinkedHashMap<String, List<Candidate>>();
    for (var candidate : addresses.nearest(place, AROUND, MOST)) {
      if (candidate.address().numbered()) {
        byName
            .computeIfAbsent(candidate.address().street().name(), _ -> new ArrayList<>())
            .add(candidate);
      }
    }
    return byName.entrySet().stream().map(e -> near(e.getKey(), e.getValue(), place)).toList();
  }

  private Near near(String name, List<Candidate> candidates, LonLat place) {
    var metres = candidates.getFirst().metres();
    var close = axis(candidates.stream().filter(c -> c.metres() <= metres + CLOSE).toList(), place);
    var axis = close.isPresent() ? close : axis(candidates, place);
    return new Near(
        name, axis, metres, metres <= BY_ADDRESSES && isEnd(candidates.getFirst().address()));
  }

  private static Optional<StreetAxis> axis(List<Candidate> candidates, LonLat place) {
    return candidates.size() < FEW
        ? Optional.empty()
        : StreetAxis.of(candidates.stream().map(c -> c.address().place()).toList(), place);
  }

  private static Optional<Meeting> meeting(Near one, Near other) {
    if (one.axis.isEmpty() || other.axis.isEmpty()) {
      var near = one.metres <= BY_ADDRESSES && other.metres <= BY_ADDRESSES;
      return near && (one.ends || other.ends)
          ? Optional.of(new Meeting(one.name, other.name, Math.max(one.metres, other.metres)))
          : Optional.empty();
    }
    var a = one.axis.get();
    var b = other.axis.get();
    if (a.turn(b) < TURN) {
      return Optional.empty();
    }
    var at = a.meets(b);
    var metres = Math.hypot(at[0], at[1]);
    var reached = a.beyond(at[0], at[1]) <= BEYOND && b.beyond(at[0], at[1]) <= BEYOND;
    return metres <= NEAR && reached
        ? Optional.of(new Meeting(one.name, other.name, metres))
        : Optional.empty();
  }

  /** Whether the address is the first or last number of its side of the street. */
  private boolean isEnd(Address address) {
    var side =
        addresses.on(address.street()).stream()
            .filter(Address::numbered)
            .mapToInt(Address::number)
            .filter(number -> (number - address.number()) % 2 == 0)
            .summaryStatistics();
    return side.getMin() == address.number() || side.getMax() == address.number();
  }
}
