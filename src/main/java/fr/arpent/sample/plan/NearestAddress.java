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
    Address best = nearest(place, addresses, "");
    Address other = nearest(place, addresses, best.street().name());
    return new NearestAddress(
        best, best.entrance().distance(place), other.entrance().distance(place));
  }

  private static Address nearest(Vector2D place, List<Address> addresses, String butNot) {
    Address best = addresses.getFirst();
    double least = Double.MAX_VALUE;
    for (Address address : addresses) {
      double east = address.entrance().getX() - place.getX();
      double north = address.entrance().getY() - place.getY();
      double square = east * east + north * north;
      if (square < least && !address.street().name().equals(butNot)) {
        least = square;
        best = address;
      }
    }
    return best;
  }
}
