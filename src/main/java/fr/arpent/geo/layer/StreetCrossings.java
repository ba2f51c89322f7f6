package fr.arpent.geo.layer;

import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.point.PointIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Where named streets meet: they cross, or one ends at the other. Immutable once made; safe for all
 * threads.
 */
public final class StreetCrossings {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  /** How far the end of a street may be from the middle of the one it meets, in metres. */
  private static final double GAP = 4;

  private final List<Meeting> meetings;
  private final PointIndex places;

  private StreetCrossings(List<Meeting> meetings) {
    this.meetings = meetings;
    var ids = IntStream.range(0, meetings.size()).toArray();
    places =
        PointIndex.of(ids, i -> meetings.get(i).place().lon(), i -> meetings.get(i).place().lat());
  }

  /** The crossings of the streets of {@code map}. */
  public static StreetCrossings of(BackgroundMap map) {
    return new StreetCrossings(new Search(map).meetings());
  }

  /** How many there are. */
  public int count() {
    return meetings.size();
  }

  /**
   * The names of the streets that meet within {@code metres} of {@code place}, the nearest crossing
   * first; empty when there is no crossing.
   */
  public List<String> near(LonLat place, double metres) {
    var names = new LinkedHashSet<String>();
    places
        .nearest(place.lon(), place.lat(), 8, metres, _ -> true)
        .ids()
        .mapToObj(meetings::get)
        .forEach(
            meeting -> {
              names.add(meeting.one());
              names.add(meeting.other());
            });
    return List.copyOf(names);
  }

  /** Two streets that meet, their names in alphabetical order. */
  private record Meeting(String one, String other, LonLat place) {}

  /** Looks at every pair of named streets that come near each other, on a plane of metres. */
  private static final class Search {
    private final List<Street> streets;
    private final List<Geometry> lines;
    private final double perLon;
    private final double perLat;

    Search(BackgroundMap map) {
      streets = map.streets().stream().filter(street -> !street.name().isEmpty()).toList();
      var extent = map.extent();
      var lat = extent.isEmpty() ? 0 : extent.middle().lat();
      perLon = Distance.metresPerLon(lat);
      perLat = Distance.metresPerLat(lat);
      lines = streets.stream().map(street -> line(street.line())).toList();
    }

    List<Meeting> meetings() {
      var tree = new STRtree();
      var found = new ArrayList<Meeting>();
      for (var i = 0; i < lines.size(); i++) {
        tree.insert(lines.get(i).getEnvelopeInternal(), i);
      }
      for (var i = 0; i < lines.size(); i++) {
        var around = lines.get(i).getEnvelopeInternal();
        around.expandBy(GAP);
        var street = i;
        tree.query(around, other -> meet(street, (Integer) other, found));
      }
      found.sort(Comparator.comparing(Meeting::one).thenComparing(Meeting::other));
      return found;
    }

    private void meet(int i, int j, List<Meeting> found) {
      var one = streets.get(i).name();
      var other = streets.get(j).name();
      if (one.compareTo(other) >= 0) {
        return;
      }
      var a = lines.get(i);
      var b = lines.get(j);
      if (a.intersects(b)) {
        for (var place : a.intersection(b).getCoordinates()) {
          found.add(new Meeting(one, other, lonLat(place)));
        }
      } else if (a.isWithinDistance(b, GAP)) {
        found.add(new Meeting(one, other, lonLat(new DistanceOp(a, b).nearestPoints()[0])));
      }
    }

    private Geometry line(double[] places) {
      var corners = new Coordinate[places.length / 2];
      for (var i = 0; i < corners.length; i++) {
        corners[i] = new Coordinate(places[2 * i] * perLon, places[2 * i + 1] * perLat);
      }
      return corners.length == 1
          ? SHAPES.createPoint(corners[0])
          : SHAPES.createLineString(corners);
    }

    private LonLat lonLat(Coordinate place) {
      return new LonLat(place.x / perLon, place.y / perLat);
    }
  }
}
