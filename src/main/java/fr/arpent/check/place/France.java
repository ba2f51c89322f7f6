package fr.arpent.check.place;

import fr.arpent.geo.Extent;
import fr.arpent.geo.world.World;
import java.util.List;

/** The country with all that belongs to it overseas, generously: nobody at home is sent away. */
record France(World world) {
  /** What the coarse map does not draw, in degrees. */
  private static final List<Extent> FAR =
      List.of(
          new Extent(-63.3, 17.7, -62.6, 18.3), // Saint-Martin, Saint-Barthélemy
          new Extent(-56.7, 46.6, -55.9, 47.3), // Saint-Pierre-et-Miquelon
          new Extent(-178.5, -14.6, -175.9, -13.0), // Wallis-et-Futuna
          new Extent(-155.5, -28.5, -134.0, -7.0), // Polynésie
          new Extent(156.0, -27.0, 174.5, -15.0), // Nouvelle-Calédonie
          new Extent(40.0, -22.8, 43.0, -16.7), // Europa, Juan de Nova
          new Extent(47.0, -11.8, 47.6, -11.2), // Glorieuses
          new Extent(54.3, -16.1, 54.7, -15.7), // Tromelin
          new Extent(50.0, -47.0, 52.6, -45.6), // Crozet
          new Extent(68.0, -50.2, 71.0, -48.2), // Kerguelen
          new Extent(77.2, -39.0, 77.8, -37.6), // Saint-Paul, Amsterdam
          new Extent(136.0, -67.5, 142.5, -66.0)); // Terre-Adélie

  /** The mainland and the five departments overseas, with some sea around. */
  private static final List<Extent> NEAR =
      List.of(
          new Extent(-5.6, 41.0, 10.0, 51.4),
          new Extent(-62.2, 14.0, -60.4, 17.0),
          new Extent(-55.0, 1.8, -51.2, 6.2),
          new Extent(54.9, -21.7, 56.2, -20.5),
          new Extent(44.7, -13.3, 45.6, -12.3));

  /** Whether a place is in a box around a part of France: quicker than {@link #holds}. */
  static boolean mayHold(double lon, double lat) {
    return NEAR.stream().anyMatch(box -> box.contains(lon, lat))
        || FAR.stream().anyMatch(box -> box.contains(lon, lat));
  }

  static France load() {
    return new France(World.load());
  }

  /** Whether a place is elsewhere, and with its numbers exchanged where nearly all people live. */
  boolean swapped(double lon, double lat) {
    return !holds(lon, lat) && world.inFrance(lat, lon);
  }

  boolean holds(double lon, double lat) {
    return world.inFrance(lon, lat) || FAR.stream().anyMatch(box -> box.contains(lon, lat));
  }
}
