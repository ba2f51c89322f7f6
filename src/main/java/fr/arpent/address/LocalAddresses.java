package fr.arpent.address;

import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The bases on this computer, searched in memory. */
final class LocalAddresses implements AddressIndex {
  private final List<AddressBase> bases;

  LocalAddresses(List<AddressBase> bases) {
    this.bases = List.copyOf(bases);
  }

  @Override
  public List<Candidate> nearest(LonLat place, double metres, int count) {
    var found = new ArrayList<Address>();
    for (var base : bases) {
      base.places()
          .nearest(place.lon(), place.lat(), count, metres, _ -> true)
          .ids()
          .forEach(i -> found.add(base.get(i)));
    }
    found.sort(Comparator.comparingDouble(a -> Distance.metres(place, a.place())));
    var labels = new HashSet<String>();
    var sides = new Sides(place, found);
    return found.stream()
        .filter(address -> labels.add(address.label()))
        .limit(count)
        .map(a -> new Candidate(a, Distance.metres(place, a.place()), sides.of(a)))
        .toList();
  }

  @Override
  public List<Address> on(StreetName street) {
    return bases.stream().flatMap(base -> base.on(street).stream()).toList();
  }

  @Override
  public List<BaseInfo> sources() {
    return bases.stream().map(AddressBase::info).toList();
  }
}
