package fr.arpent.geo.point;

import fr.arpent.geo.Distance;
import fr.arpent.geo.Extent;
import fr.arpent.geo.LonLat;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;

/**
 * Finds places among many: the nearest ones, and those within a rectangle. Immutable; safe for all
 * threads.
 *
 * <p>A balanced tree of two dimensions that lies in three arrays (12 bytes a place): the middle of
 * a stretch splits it, left and right halves are its children. Places are kept to 1 cm.
 */
public final class PointIndex {
  private static final double UNIT = 1e7;
  private static final int LEAF = 8;

  private final int[] ids;
  private final int[] lons;
  private final int[] lats;

  private PointIndex(int[] ids, int[] lons, int[] lats) {
    this.ids = ids;
    this.lons = lons;
    this.lats = lats;
  }

  /**
   * An index of places.
   *
   * @param ids what each is called in answers; kept and reordered
   * @param lon the longitude of an id, degrees, never NaN
   * @param lat the latitude of an id, degrees, never NaN
   */
  public static PointIndex of(int[] ids, IntToDoubleFunction lon, IntToDoubleFunction lat) {
    var lons = new int[ids.length];
    var lats = new int[ids.length];
    for (var i = 0; i < ids.length; i++) {
      lons[i] = fixed(lon.applyAsDouble(ids[i]));
      lats[i] = fixed(lat.applyAsDouble(ids[i]));
    }
    new PointSort(ids, lons, lats, LEAF).sort();
    return new PointIndex(ids, lons, lats);
  }

  /** Metres from {@code place} to another on the plane that all searches from it measure in. */
  static double plane(LonLat place, double lon, double lat) {
    return Math.hypot(
        (lon - place.lon()) * Distance.metresPerLon(place.lat()),
        (lat - place.lat()) * Distance.metresPerLat(place.lat()));
  }

  /** How many places it holds. */
  public int size() {
    return ids.length;
  }

  /** Tells {@code found} the places within {@code area}, borders included, in no order. */
  public void within(Extent area, IntConsumer found) {
    if (!area.isEmpty()) {
      var box =
          new int[] {
            fixed(area.west()), fixed(area.south()), fixed(area.east()), fixed(area.north())
          };
      within(box, 0, ids.length - 1, true, found);
    }
  }

  /**
   * The nearest places to one, the nearest first.
   *
   * @param count how many at most
   * @param metres how far at most
   * @param wanted which places count
   */
  public Near nearest(double lon, double lat, int count, double metres, IntPredicate wanted) {
    var search = new Search(lon, lat, count, metres, wanted);
    search.visit(0, ids.length - 1, true);
    return search.near;
  }

  private void within(int[] box, int from, int to, boolean byLon, IntConsumer found) {
    if (to - from < LEAF) {
      for (var i = from; i <= to; i++) {
        tellInside(box, i, found);
      }
      return;
    }
    var middle = (from + to) >>> 1;
    var split = byLon ? lons[middle] : lats[middle];
    tellInside(box, middle, found);
    if (box[byLon ? 0 : 1] <= split) {
      within(box, from, middle - 1, !byLon, found);
    }
    if (box[byLon ? 2 : 3] >= split) {
      within(box, middle + 1, to, !byLon, found);
    }
  }

  private void tellInside(int[] box, int i, IntConsumer found) {
    if (lons[i] >= box[0] && lons[i] <= box[2] && lats[i] >= box[1] && lats[i] <= box[3]) {
      found.accept(ids[i]);
    }
  }

  private static int fixed(double degrees) {
    return Math.clamp(Math.round(degrees * UNIT), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** One walk down the tree for the nearest. */
  private final class Search {
    final Near near;
    private final double lon;
    private final double lat;
    private final IntPredicate wanted;
    private final double perLon;
    private final double perLat;

    Search(double lon, double lat, int count, double metres, IntPredicate wanted) {
      this.lon = lon;
      this.lat = lat;
      this.wanted = wanted;
      near = new Near(count, metres);
      perLon = Distance.metresPerLon(lat);
      perLat = Distance.metresPerLat(lat);
    }

    void visit(int from, int to, boolean byLon) {
      if (to - from < LEAF) {
        for (var i = from; i <= to; i++) {
          take(i);
        }
        return;
      }
      var middle = (from + to) >>> 1;
      take(middle);
      var away =
          byLon ? (lon - lons[middle] / UNIT) * perLon : (lat - lats[middle] / UNIT) * perLat;
      visit(away < 0 ? from : middle + 1, away < 0 ? middle - 1 : to, !byLon);
      if (Math.abs(away) <= near.reach()) {
        visit(away < 0 ? middle + 1 : from, away < 0 ? to : middle - 1, !byLon);
      }
    }

    private void take(int i) {
      var metres = Math.hypot((lons[i] / UNIT - lon) * perLon, (lats[i] / UNIT - lat) * perLat);
      if (metres <= near.reach() && wanted.test(ids[i])) {
        near.add(ids[i], metres);
      }
    }
  }
}
