package fr.arpent.visit.proposal;

import fr.arpent.address.Address;
import fr.arpent.address.Candidate;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.visit.proposal.Choice.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Picks the answers to choose from: the three nearest addresses, the other street's nearest among
 * them where two streets are possible; then the corner of both, or else the street without number.
 */
final class Choices {
  private static final int ADDRESSES = 3;
  private static final int MOST = 5;
  private static final double CORNER = 40;

  private final LonLat place;
  private final List<Candidate> near;
  private final Optional<StreetCrossings> crossings;

  Choices(LonLat place, List<Candidate> near, Optional<StreetCrossings> crossings) {
    this.place = place;
    this.near = near;
    this.crossings = crossings;
  }

  /**
   * The choices.
   *
   * @param other the nearest address of another street that is possible as well
   */
  List<Choice> with(Optional<Candidate> other) {
    var choices = new ArrayList<>(addresses(other).stream().map(Choices::choice).toList());
    other.flatMap(this::corner).ifPresent(choices::add);
    if (choices.size() < MOST && choices.stream().noneMatch(c -> c.kind() == Kind.CORNER)) {
      near.stream()
          .filter(c -> c.address().numbered())
          .findFirst()
          .ifPresent(c -> choices.add(street(c)));
    }
    return choices;
  }

  private List<Candidate> addresses(Optional<Candidate> other) {
    var nearest = new ArrayList<>(near.stream().limit(ADDRESSES).toList());
    if (other.isPresent() && !nearest.contains(other.get())) {
      nearest.set(nearest.size() - 1, other.get());
    }
    return nearest;
  }

  private static Choice choice(Candidate found) {
    var address = found.address();
    return new Choice(
        address.numbered() ? Kind.ADDRESS : Kind.NAMED_PLACE,
        address.name(),
        Optional.of(address),
        found.metres(),
        address.place());
  }

  private static Choice street(Candidate found) {
    var address = found.address();
    return new Choice(
        Kind.STREET,
        address.street().name(),
        Optional.of(address),
        found.metres(),
        address.place());
  }

  /** Where a map of streets is known, they must really meet near the point. */
  private Optional<Choice> corner(Candidate other) {
    var one = near.getFirst().address();
    var two = other.address();
    var meet =
        crossings
            .map(c -> c.near(place, CORNER).containsAll(List.of(name(one), name(two))))
            .orElse(true);
    return meet
        ? Optional.of(new Choice(Kind.CORNER, corner(one, two), Optional.empty(), 0, place))
        : Optional.empty();
  }

  /** Addresses are French, whatever the language of the window. */
  private static String corner(Address one, Address two) {
    return "Angle " + name(one) + " / " + name(two);
  }

  private static String name(Address address) {
    return address.street().name();
  }
}
