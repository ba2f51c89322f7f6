package fr.arpent.sample.plan;

import java.util.List;
import org.locationtech.jts.math.Vector2D;

/**
 * The address nearest to a place.
 *
 * @param metres how far its door is
 * @param otherStreet how far the nearest door of any other street is, in metres
 */
public record NearestAddress(Address address, double metres, double otherStreet) {
  /** The nearest of the addresses, the first of the list if two are as near. */
  public static NearestAddress of(Vector2D place, List<Address> addresses) {
    Address best = addresses.getFirst();
    for (Address address : addresses) {
      if (address.entrance().distance(place) < best.entrance().distance(place)) {
        best = address;
      }
    }
    String street = best.street().name();
    double other =
        addresses.stream()
            .filter(a -> !a.street().name().equals(street))
            .mapToDouble(a -> a.entrance().distance(place))
            .min()
            .orElse(Double.MAX_VALUE);
    return new NearestAddress(best, best.entrance().distance(place), other);
  }
}
