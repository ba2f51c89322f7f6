package fr.arpent.address;

import fr.arpent.address.search.HouseNumber;
import fr.arpent.address.search.StreetDraft;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.point.PointIndex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The addresses of one import, compactly: some 20 bytes an address, and each street once.
 * Immutable; safe for all threads. Addresses are numbered from 0 in the order of the file.
 */
final class AddressBase {
  private static final double UNIT = 1e7;

  private final BaseInfo info;
  private final List<StreetName> streets;
  private final List<String> words;
  private final Columns columns;
  private final Map<Integer, String> oddIds;
  private final Lazy lazy = new Lazy();

  /**
   * A base of these.
   *
   * @param words the distinct repetitions and positions
   * @param oddIds ids that are not made of street, number and repetition, by address
   */
  AddressBase(
      BaseInfo info,
      List<StreetName> streets,
      List<String> words,
      Columns columns,
      Map<Integer, String> oddIds) {
    this.info = info;
    this.streets = List.copyOf(streets);
    this.words = List.copyOf(words);
    this.columns = columns;
    this.oddIds = Map.copyOf(oddIds);
  }

  /**
   * One value an address in each.
   *
   * @param street which street
   * @param number house numbers, 0 for none
   * @param repetition which word
   * @param position which word
   * @param lon longitudes in ten-millionths of a degree
   * @param lat latitudes in ten-millionths of a degree
   */
  @SuppressWarnings("ArrayRecordComponent") // large, shared, never compared
  record Columns(
      int[] street, int[] number, short[] repetition, short[] position, int[] lon, int[] lat) {

    static Columns of(int count) {
      return new Columns(
          new int[count],
          new int[count],
          new short[count],
          new short[count],
          new int[count],
          new int[count]);
    }

    /** The first {@code count} of each, room for {@code room}. */
    Columns copy(int room) {
      return new Columns(
          Arrays.copyOf(street, room),
          Arrays.copyOf(number, room),
          Arrays.copyOf(repetition, room),
          Arrays.copyOf(position, room),
          Arrays.copyOf(lon, room),
          Arrays.copyOf(lat, room));
    }
  }

  BaseInfo info() {
    return info;
  }

  List<StreetName> streets() {
    return streets;
  }

  List<String> words() {
    return words;
  }

  Columns columns() {
    return columns;
  }

  Map<Integer, String> oddIds() {
    return oddIds;
  }

  int size() {
    return columns.street.length;
  }

  /** The address {@code i}. */
  Address get(int i) {
    var street = street(i);
    var repetition = words.get(columns.repetition[i]);
    var id = oddIds.getOrDefault(i, id(street.key(), columns.number[i], repetition));
    return new Address(
        id,
        columns.number[i],
        repetition,
        street,
        new LonLat(columns.lon[i] / UNIT, columns.lat[i] / UNIT),
        words.get(columns.position[i]));
  }

  /** The street of the address {@code i}. */
  StreetName street(int i) {
    return streets.get(columns.street[i]);
  }

  /** Every street with its addresses, those that repeat a number behind all others. */
  Stream<StreetDraft> drafts() {
    return IntStream.range(0, streets.size())
        .boxed()
        .sorted(Comparator.comparing(i -> streets.get(i).repeatsNumber()))
        .map(i -> new StreetDraft(streets.get(i), lazy.at(i).mapToObj(this::number).toList()));
  }

  private HouseNumber number(int i) {
    var address = get(i);
    return new HouseNumber(
        address.number(),
        address.repetition(),
        address.place(),
        address.position(),
        oddIds.getOrDefault(i, ""));
  }

  /** The index of places, made when first asked for. */
  PointIndex places() {
    return lazy.places();
  }

  /** The addresses of {@code street}, by number. */
  List<Address> on(StreetName street) {
    return lazy.on(street).mapToObj(this::get).toList();
  }

  /** Ids as the national base makes them. */
  static String id(String key, int number, String repetition) {
    var padded = Integer.toString(100_000 + number).substring(1);
    return key + "_" + padded + (repetition.isEmpty() ? "" : "_" + repetition);
  }

  static int fixed(double degrees) {
    return (int) Math.round(degrees * UNIT);
  }

  /** What takes time to make and is not always asked for. */
  private final class Lazy {
    private Optional<PointIndex> places = Optional.empty();
    private Map<StreetName, Integer> numbers = Map.of();
    private int[] starts = new int[0];
    private int[] byStreet = new int[0];

    synchronized PointIndex places() {
      if (places.isEmpty()) {
        var ids = IntStream.range(0, size()).toArray();
        places =
            Optional.of(PointIndex.of(ids, i -> columns.lon[i] / UNIT, i -> columns.lat[i] / UNIT));
      }
      return places.get();
    }

    synchronized IntStream on(StreetName street) {
      sortByStreet();
      var number = numbers.get(street);
      return number == null
          ? IntStream.empty()
          : at(number)
              .boxed()
              .sorted(java.util.Comparator.comparingInt(i -> columns.number[i]))
              .mapToInt(i -> i);
    }

    synchronized IntStream at(int street) {
      sortByStreet();
      return Arrays.stream(byStreet, starts[street], starts[street + 1]);
    }

    private void sortByStreet() {
      if (starts.length > 0) {
        return;
      }
      numbers = HashMap.newHashMap(streets.size());
      for (var i = 0; i < streets.size(); i++) {
        numbers.put(streets.get(i), i);
      }
      var next = new int[streets.size() + 1];
      for (var street : columns.street) {
        next[street + 1]++;
      }
      Arrays.parallelPrefix(next, Integer::sum);
      starts = next.clone();
      byStreet = new int[size()];
      for (var i = 0; i < size(); i++) {
        byStreet[next[columns.street[i]]++] = i;
      }
    }
  }
}
