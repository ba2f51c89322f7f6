package fr.arpent.sample.defibrillator;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.file.Decimals;
import fr.arpent.sample.plan.Lambert93;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The one cell with the position, written by one hand in decimals and by others otherwise. */
final class Positions {
  private static final String COLUMN = "Position GPS";

  private Positions() {}

  /** Latitude, then longitude, as a telephone shows them. */
  static String decimal(Defibrillator device) {
    Coordinate degrees = Lambert93.unproject(device.place().toCoordinate());
    return Decimals.of(degrees.y, 6) + ", " + Decimals.of(degrees.x, 6);
  }

  static void spread(DirtyTable table, List<Defibrillator> devices, Dice dice) {
    for (int row = 0; row < devices.size(); row++) {
      Coordinate degrees = Lambert93.unproject(devices.get(row).place().toCoordinate());
      switch (dice.whole(0, 11)) {
        case 0, 1 -> table.set(row, COLUMN, "degrees-minutes-seconds", sexagesimal(degrees));
        case 2, 3 -> table.set(row, COLUMN, "no-position", "");
        case 4 -> table.set(row, COLUMN, "decimal-comma", commas(degrees));
        case 5 -> table.set(row, COLUMN, "bracketed", bracketed(degrees));
        default -> {
          // Most hands write it as the telephone shows it.
        }
      }
    }
  }

  private static String commas(Coordinate degrees) {
    return Decimals.comma(degrees.y, 6) + " ; " + Decimals.comma(degrees.x, 6);
  }

  private static String bracketed(Coordinate degrees) {
    return "[" + Decimals.of(degrees.x, 6) + ", " + Decimals.of(degrees.y, 6) + "]";
  }

  private static String sexagesimal(Coordinate degrees) {
    return sexagesimal(degrees.y) + " N " + sexagesimal(degrees.x) + " E";
  }

  private static String sexagesimal(double degrees) {
    long tenths = Math.round(degrees * 36_000);
    long minutes = tenths / 600;
    return minutes / 60 + "°" + minutes % 60 + "'" + Decimals.of(tenths % 600 / 10.0, 1) + "\"";
  }
}
