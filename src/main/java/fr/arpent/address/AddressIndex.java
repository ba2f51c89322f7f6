package fr.arpent.address;

import fr.arpent.geo.LonLat;
import java.util.List;

/** Finds addresses. Implementations are immutable and safe for all threads. */
public interface AddressIndex {

  /** An index that knows no address. */
  static AddressIndex none() {
    return new LocalAddresses(List.of());
  }

  /**
   * The addresses nearest to {@code place}, the nearest first.
   *
   * @param metres how far at most
   * @param count how many at most
   */
  List<Candidate> nearest(LonLat place, double metres, int count);

  /** All addresses of {@code street}, by number; none when it is of no base. */
  List<Address> on(StreetName street);

  /** Where the addresses come from. */
  List<BaseInfo> sources();

  /** How many addresses there are. */
  default int count() {
    return sources().stream().mapToInt(BaseInfo::count).sum();
  }

  /** Whether there is no address at all. */
  default boolean isEmpty() {
    return count() == 0;
  }
}
