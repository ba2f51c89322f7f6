package fr.arpent.address.search;

import fr.arpent.address.StreetName;
import fr.arpent.geo.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gathers the communes of the streets of a base. For one thread. */
final class Towns {
  private final Map<String, Town> towns = new TreeMap<>();

  /** What is gathered of a commune. */
  private record Town(StreetName name, List<LonLat> places, Map<String, Integer> postcodes) {}

  /** Takes note of a street. */
  void add(StreetDraft draft) {
    var name = draft.name();
    if (name.city().isEmpty()) {
      return;
    }
    var key = name.citycode().isEmpty() ? name.city() : name.citycode();
    add(draft, key, new StreetName(name.citycode(), "", "", name.citycode(), name.city(), "", ""));
    if (!name.oldCity().isEmpty() && !name.oldCity().equals(name.city())) {
      var old = former(name);
      add(draft, key + "_" + old.oldCity(), old);
    }
  }

  /** The name of the former commune, with that of the one it became part of. */
  private static StreetName former(StreetName of) {
    var key = of.oldCitycode().isEmpty() ? of.oldCity() : of.oldCitycode();
    return new StreetName(key, "", "", of.citycode(), of.city(), of.oldCitycode(), of.oldCity());
  }

  private void add(StreetDraft draft, String key, StreetName name) {
    var town = towns.computeIfAbsent(key, _ -> new Town(name, new ArrayList<>(), new HashMap<>()));
    town.places.add(draft.street().middle());
    var postcode = draft.name().postcode();
    if (!postcode.isEmpty()) {
      town.postcodes.merge(postcode, draft.numbers().size(), Integer::sum);
    }
  }

  /** The communes, each with its postcodes, the most frequent first. */
  Stream<Street> streets() {
    return towns.values().stream().map(Towns::street);
  }

  private static Street street(Town town) {
    var postcodes =
        town.postcodes.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    var middle = StreetDraft.middle(town.places);
    return new Street(StreetKind.MUNICIPALITY, town.name, middle, postcodes);
  }
}
