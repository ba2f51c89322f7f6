package fr.arpent.address.geocode;

import fr.arpent.address.Address;
import fr.arpent.address.StreetName;
import fr.arpent.address.search.StreetDraft;
import fr.arpent.address.text.PlainText;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The streets of a base, to draw addresses from and to know what is around one. */
final class Around {
  /** How near the numbers of two streets come that meet. */
  private static final double MEET = 40;

  private final List<StreetDraft> streets;
  private final Map<String, List<StreetDraft>> byTown;
  private final Map<String, LonLat> middles = new TreeMap<>();

  Around(List<StreetDraft> streets) {
    this.streets = streets.stream().filter(s -> !s.name().repeatsNumber()).toList();
    byTown =
        this.streets.stream()
            .collect(Collectors.groupingBy(s -> town(s.name()), TreeMap::new, Collectors.toList()));
    byTown.forEach((town, of) -> middles.put(town, of.getFirst().numbers().getFirst().place()));
  }

  private static String town(StreetName name) {
    return name.citycode().isEmpty() ? name.city() : name.citycode();
  }

  /** A street for which {@code wanted} holds; empty where there are hardly any. */
  Optional<StreetDraft> street(Random r, Predicate<StreetDraft> wanted) {
    for (var tries = 0; tries < 500; tries++) {
      var street = streets.get(r.nextInt(streets.size()));
      if (wanted.test(street)) {
        return Optional.of(street);
      }
    }
    return Optional.empty();
  }

  /** A number of {@code street}. */
  Address number(StreetDraft street, Random r) {
    return Address.of(street.name(), street.numbers().get(r.nextInt(street.numbers().size())));
  }

  /** Ids of what is called as {@code label} too: a base may have a street twice. */
  Set<String> sameAs(Address address) {
    var same = new HashSet<String>();
    for (var street : in(address.street())) {
      if (street.name().label().equals(address.street().label())) {
        street.numbers().stream()
            .map(n -> Address.of(street.name(), n))
            .filter(a -> a.housenumber().equals(address.housenumber()))
            .forEach(a -> same.add(a.id()));
      }
    }
    return same;
  }

  /** Keys of the streets called as that of {@code name} in its town. */
  Set<String> sameStreets(StreetName name) {
    return in(name).stream()
        .map(StreetDraft::name)
        .filter(n -> n.label().equals(name.label()))
        .map(StreetName::key)
        .collect(Collectors.toSet());
  }

  private List<StreetDraft> in(StreetName name) {
    return byTown.getOrDefault(town(name), List.of());
  }

  /** A postcode of the nearest other towns. */
  String neighbourPostcode(StreetName name, Random r) {
    var here = middles.getOrDefault(town(name), new LonLat(0, 0));
    var near =
        middles.entrySet().stream()
            .sorted(Comparator.comparingDouble(e -> Distance.metres(here, e.getValue())))
            .map(e -> byTown.getOrDefault(e.getKey(), List.of()).getFirst().name().postcode())
            .filter(code -> !code.equals(name.postcode()))
            .distinct()
            .limit(3)
            .toList();
    return near.isEmpty() ? Slips.otherDigit(name.postcode(), r) : near.get(r.nextInt(near.size()));
  }

  /** The streets of the same town that come near {@code street}. */
  List<StreetDraft> meetings(StreetDraft street) {
    return in(street.name()).stream()
        .filter(other -> !other.name().name().equals(street.name().name()) && meet(street, other))
        .toList();
  }

  /** One of them. */
  Optional<StreetDraft> meeting(StreetDraft street, Random r) {
    var found = meetings(street);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(r.nextInt(found.size())));
  }

  private static boolean meet(StreetDraft one, StreetDraft other) {
    return one.numbers().stream()
        .anyMatch(
            a ->
                other.numbers().stream()
                    .anyMatch(b -> Distance.metres(a.place(), b.place()) < MEET));
  }

  /** A name of another town's street that nothing where {@code here} is has, by {@code where}. */
  Optional<StreetName> absent(StreetName here, Function<StreetName, String> where, Random r) {
    var there =
        streets.stream()
            .map(StreetDraft::name)
            .filter(n -> where.apply(n).equals(where.apply(here)))
            .map(n -> telling(n.name()))
            .collect(Collectors.toSet());
    for (var tries = 0; tries < 50; tries++) {
      var other = streets.get(r.nextInt(streets.size())).name();
      if (!telling(other.name()).isEmpty() && there.stream().noneMatch(near(other))) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** All districts of Paris are Paris. */
  static String stem(StreetName name) {
    return name.city().replaceAll(" \\d+er? Arrondissement$", "");
  }

  private static Predicate<String> near(StreetName name) {
    var words = telling(name.name());
    return there -> there.endsWith(words) || words.endsWith(there);
  }

  /** The name without its kind. */
  private static String telling(String name) {
    var plain = PlainText.of(name);
    return plain.replaceFirst("^[^ ]+ ((de la|de l'|de|du|des|d'|la|le|les) ?)?", "");
  }

  /** A number that {@code street} has not, between its first and beyond its last. */
  static int missing(StreetDraft street, Random r) {
    var there = street.numbers().stream().map(n -> n.number()).collect(Collectors.toSet());
    var last = there.stream().mapToInt(n -> n).max().orElse(0);
    var number = 1 + r.nextInt(last + 40);
    while (there.contains(number)) {
      number++;
    }
    return number;
  }
}
