package fr.arpent.geo;

import fr.arpent.base.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A system of coordinates, as the EPSG registry numbers it.
 *
 * @param epsg its number
 * @param parameters its definition in PROJ's words
 * @param area where it is meant to be used
 */
public record Crs(int epsg, String parameters, Extent area) {

  /** Longitude and latitude in degrees. */
  public static final Crs WGS84 =
      new Crs(4326, "+proj=longlat +datum=WGS84 +no_defs", new Extent(-180, -90, 180, 90));

  /** What the State's maps of mainland France and Corsica use. */
  public static final Crs LAMBERT_93 =
      new Crs(2154, conic(46.5, 49, 44, 700_000, 6_600_000), new Extent(-5.6, 41.2, 10.4, 51.6));

  /** What maps on the web are drawn in. */
  public static final Crs WEB_MERCATOR =
      new Crs(
          3857,
          "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m"
              + " +nadgrids=@null +no_defs",
          new Extent(-180, -85.06, 180, 85.06));

  /** The systems that towns' files come in, the likeliest first. */
  public static final List<Crs> CATALOGUE =
      Stream.of(
              Stream.of(WGS84, LAMBERT_93),
              IntStream.rangeClosed(42, 50).mapToObj(Crs::conformalZone),
              Stream.of(lambert2(), WEB_MERCATOR),
              IntStream.rangeClosed(30, 32).mapToObj(Crs::utmWorld),
              Stream.of(
                  utm(5490, "20", new Extent(-63.7, 14.2, -60.7, 18.3)),
                  utm(2975, "40 +south", new Extent(55, -21.6, 56, -20.7)),
                  utm(2972, "22", new Extent(-54.7, 2, -51.4, 6)),
                  utm(4471, "38 +south", new Extent(44.9, -13.2, 45.4, -12.5))))
          .flatMap(systems -> systems)
          .toList();

  /** The system of {@code epsg} in the catalogue. */
  public static Optional<Crs> of(int epsg) {
    return CATALOGUE.stream().filter(crs -> crs.epsg == epsg).findFirst();
  }

  /** Whether its coordinates are degrees. */
  public boolean geographic() {
    return parameters.startsWith("+proj=longlat");
  }

  /** Its name in plain words. */
  public Message name() {
    return of(epsg).isPresent()
        ? Message.of("geo.crs." + epsg)
        : Message.of("geo.crs.other", String.valueOf(epsg));
  }

  private static Crs conformalZone(int lat) {
    var definition = conic(lat, lat - 0.75, lat + 0.75, 1_700_000, (lat - 41) * 1e6 + 200_000);
    return new Crs(3900 + lat, definition, new Extent(-5.6, lat - 1.05, 10.4, lat + 1.05));
  }

  private static Crs lambert2() {
    return new Crs(
        27572,
        "+proj=lcc +lat_1=46.8 +lat_0=46.8 +lon_0=0 +k_0=0.99987742 +x_0=600000 +y_0=2200000"
            + " +a=6378249.2 +b=6356515 +towgs84=-168,-60,320,0,0,0,0 +pm=paris +units=m +no_defs",
        new Extent(-5.6, 41.2, 10.4, 51.6));
  }

  private static Crs utmWorld(int zone) {
    var west = zone * 6.0 - 186;
    return new Crs(
        32600 + zone,
        "+proj=utm +zone=" + zone + " +datum=WGS84 +units=m +no_defs",
        new Extent(west - 0.5, 0, west + 6.5, 84));
  }

  private static Crs utm(int epsg, String zone, Extent area) {
    return new Crs(
        epsg,
        "+proj=utm +zone=" + zone + " +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs",
        area);
  }

  private static String conic(double lat0, double lat1, double lat2, double x0, double y0) {
    return "+proj=lcc +lat_0=%s +lon_0=3 +lat_1=%s +lat_2=%s +x_0=%s +y_0=%s +ellps=GRS80"
            .formatted(lat0, lat1, lat2, x0, y0)
        + " +towgs84=0,0,0,0,0,0,0 +units=m +no_defs";
  }
}
