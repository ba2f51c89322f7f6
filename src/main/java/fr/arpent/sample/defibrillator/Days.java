package fr.arpent.sample.defibrillator;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of dates: real dates of the spreadsheet, the same as bare serial numbers, text in two
 * orders, and one fact kept in two columns, {@code visite} and {@code date de visite}.
 */
final class Days {
  static final List<String> COLUMNS =
      List.of("Installation", "visite", "date de visite", "Fin électrodes", "Fin batterie");
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final List<String> MONTHS =
      List.of(
          "janvier",
          "février",
          "mars",
          "avril",
          "mai",
          "juin",
          "juillet",
          "août",
          "septembre",
          "octobre",
          "novembre",
          "décembre");
  private final Dice dice;
  private final List<Fault> faults = new ArrayList<>();

  Days(Dice dice) {
    this.dice = dice;
  }

  List<Fault> faults() {
    return faults;
  }

  /** The cells of a device, in the order of the columns, for the row of that number. */
  List<Object> cells(Defibrillator device, int row) {
    List<Object> cells = new ArrayList<>();
    cells.add(written(row, "Installation", device.installed()));
    cells.addAll(visits(device.seen(), row));
    cells.add(written(row, "Fin électrodes", device.electrodes()));
    cells.add(written(row, "Fin batterie", device.battery()));
    return cells;
  }

  private List<Object> visits(LocalDate seen, int row) {
    int hand = dice.whole(0, 19);
    if (hand == 0) {
      log(row, "visite", "missing", "", seen);
      return List.of("", "");
    }
    if (hand == 1) {
      LocalDate before = seen.minusDays(dice.whole(150, 380));
      log(row, "visite", "contradiction", before.toString(), seen);
      return List.of(before, written(row, "date de visite", seen));
    }
    if (hand <= 3) {
      return List.of(written(row, "visite", seen), written(row, "date de visite", seen));
    }
    if (hand <= 11) {
      return List.of(written(row, "visite", seen), "");
    }
    log(row, "visite", "other-column", "", seen);
    return List.of("", written(row, "date de visite", seen));
  }

  private Object written(int row, String column, LocalDate day) {
    int hand = dice.whole(0, 9);
    if (hand < 5) {
      return day;
    }
    if (hand == 5) {
      long serial = day.toEpochDay() - EPOCH.toEpochDay();
      log(row, column, "serial-date", Long.toString(serial), day);
      return serial;
    }
    String text = hand < 9 ? slashed(day) : worded(day);
    log(row, column, hand < 9 ? "french-date" : "worded-date", text, day);
    return text;
  }

  private void log(int row, String column, String kind, String dirty, LocalDate truth) {
    faults.add(new Fault(DefibrillatorFile.NAME, row, column, kind, dirty, truth.toString()));
  }

  private static String slashed(LocalDate day) {
    String iso = day.toString();
    return iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
  }

  private static String worded(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
  }
}
