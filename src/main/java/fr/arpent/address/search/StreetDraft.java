package fr.arpent.address.search;

import fr.arpent.address.StreetName;
import fr.arpent.geo.LonLat;
import java.util.Comparator;
import java.util.List;

/**
 * A street with all its house numbers, as it goes into the index and comes out of it.
 *
 * @param numbers by number and repetition; never empty
 */
public record StreetDraft(StreetName name, List<HouseNumber> numbers) {

  public StreetDraft {
    numbers =
        numbers.stream()
            .sorted(
                Comparator.comparingInt(HouseNumber::number).thenComparing(HouseNumber::repetition))
            .toList();
  }

  /** What the index tells of it. */
  Street street() {
    var numbered = numbers.stream().anyMatch(n -> n.number() > 0);
    return new Street(
        numbered ? StreetKind.STREET : StreetKind.LOCALITY,
        name,
        middle(numbers.stream().map(HouseNumber::place).toList()),
        name.postcode().isEmpty() ? List.of() : List.of(name.postcode()));
  }

  /** The one of {@code places} nearest to their mean. */
  static LonLat middle(List<LonLat> places) {
    var lon = places.stream().mapToDouble(LonLat::lon).average().orElseThrow();
    var lat = places.stream().mapToDouble(LonLat::lat).average().orElseThrow();
    return places.stream()
        .min(Comparator.comparingDouble(p -> Math.hypot(p.lon() - lon, p.lat() - lat)))
        .orElseThrow();
  }
}
