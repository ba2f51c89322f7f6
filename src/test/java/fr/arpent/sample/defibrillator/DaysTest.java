package fr.arpent.sample.defibrillator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import fr.arpent.sample.Written;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.plan.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.math.Vector2D;

class DaysTest {
  private static final LocalDate SEEN = LocalDate.of(2025, 9, 16);
  private final Days days = new Days(Dice.of(12));
  private final List<List<Object>> rows = new ArrayList<>();

  DaysTest() {
    for (int row = 1; row <= 400; row++) {
      rows.add(days.cells(device(), row));
    }
  }

  @Test
  void everyHandIsThere() {
    assertThat(days.faults().stream().map(Fault::kind))
        .contains(
            "serial-date",
            "french-date",
            "worded-date",
            "missing",
            "contradiction",
            "other-column");
    assertThat(rows).allMatch(cells -> cells.size() == Days.COLUMNS.size());
  }

  @Test
  void theTruthOfEveryFaultIsTheRealDate() {
    for (Fault fault : days.faults()) {
      LocalDate real =
          switch (fault.column()) {
            case "Installation" -> device().installed();
            case "Fin électrodes" -> device().electrodes();
            case "Fin batterie" -> device().battery();
            default -> SEEN;
          };
      assertThat(fault.truth()).isEqualTo(real.toString());
    }
  }

  @Test
  void aCellWithoutAFaultIsTheRealDate() {
    for (int row = 1; row <= rows.size(); row++) {
      Object installed = rows.get(row - 1).getFirst();
      int number = row;
      boolean faulty =
          days.faults().stream()
              .anyMatch(f -> f.row() == number && f.column().equals("Installation"));
      assertThat(installed.equals(device().installed())).isNotEqualTo(faulty);
    }
  }

  @Test
  void wordsAndSerialNumbersAreThoseOfASpreadsheetInFrench() {
    assertThat(days.faults().stream().map(Fault::dirty))
        .contains("16 septembre 2025", "16/09/2025", "45916", "3 août 2019", "43680");
  }

  private static Defibrillator device() {
    Address address = Written.TOWN.plan().addresses().getFirst();
    return new Defibrillator(
        "Mairie",
        "Sports",
        "hall",
        address,
        Vector2D.create(0, 0),
        true,
        false,
        "0465710000",
        "Zoll",
        "AED 3",
        "X1",
        LocalDate.of(2019, 8, 3),
        SEEN,
        LocalDate.of(2027, 1, 2),
        LocalDate.of(2028, 2, 3));
  }
}
