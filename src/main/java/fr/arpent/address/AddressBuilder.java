package fr.arpent.address;

import fr.arpent.address.search.StreetDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes addresses one after another and gives the base. For one thread. */
final class AddressBuilder {
  private final List<StreetName> streets = new ArrayList<>();
  private final Map<StreetName, Integer> streetNumbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private final Map<String, Short> wordNumbers = new HashMap<>();
  private final Map<Integer, String> oddIds = new HashMap<>();
  private AddressBase.Columns columns = AddressBase.Columns.of(1024);
  private int count;

  /** Adds an address. */
  void add(Address address) {
    if (count == columns.street().length) {
      columns = columns.copy(count * 2);
    }
    var usual = AddressBase.id(address.street().key(), address.number(), address.repetition());
    if (!usual.equals(address.id())) {
      oddIds.put(count, address.id());
    }
    columns.street()[count] = street(address.street());
    columns.number()[count] = address.number();
    columns.repetition()[count] = word(address.repetition());
    columns.position()[count] = word(address.position());
    columns.lon()[count] = AddressBase.fixed(address.place().lon());
    columns.lat()[count] = AddressBase.fixed(address.place().lat());
    count++;
  }

  /** Adds the addresses of a street. */
  void add(StreetDraft draft) {
    draft.numbers().forEach(number -> add(Address.of(draft.name(), number)));
  }

  /** How many were added. */
  int count() {
    return count;
  }

  /** The communes, those with most addresses first. */
  List<String> towns() {
    var counts = new HashMap<String, Integer>();
    for (var i = 0; i < count; i++) {
      counts.merge(streets.get(columns.street()[i]).city(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How many streets have a house number in their name. */
  int repeating() {
    return (int) streets.stream().filter(StreetName::repeatsNumber).count();
  }

  /** The base; the builder is not to be used after. */
  AddressBase build(BaseInfo info) {
    return new AddressBase(info, streets, words, columns.copy(count), oddIds);
  }

  private int street(StreetName street) {
    return streetNumbers.computeIfAbsent(
        street,
        s -> {
          streets.add(s);
          return streets.size() - 1;
        });
  }

  private short word(String word) {
    return wordNumbers.computeIfAbsent(
        word,
        w -> {
          words.add(w);
          return (short) (words.size() - 1);
        });
  }
}
