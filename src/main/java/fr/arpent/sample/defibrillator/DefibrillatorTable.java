package fr.arpent.sample.defibrillator;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.plan.TownPlan;
import java.util.List;

/** The columns that hold text, clean first, then spoilt. */
final class DefibrillatorTable {
  static final List<String> TEXTS =
      List.of(
          "Site",
          "Service",
          "Adresse",
          "Emplacement",
          "Int/Ext",
          "Accès libre",
          "Tél",
          "Marque",
          "Modèle",
          "N° série",
          "Position GPS");

  private static final String MERGED = "merged-cell";

  private DefibrillatorTable() {}

  static DirtyTable of(List<Defibrillator> devices, TownPlan town, Dice dice) {
    DirtyTable table = new DirtyTable(DefibrillatorFile.NAME, TEXTS, 0);
    devices.forEach(device -> table.add(row(device)));
    mergeSites(table, devices, town);
    DefibrillatorDirt.spread(table, dice.named("hands"));
    Positions.spread(table, devices, dice.named("positions"));
    return table;
  }

  /** A site with several devices in a row stands once, in merged cells. */
  private static void mergeSites(DirtyTable table, List<Defibrillator> devices, TownPlan town) {
    for (int row = 1; row < devices.size(); row++) {
      Defibrillator above = devices.get(row - 1);
      Defibrillator here = devices.get(row);
      boolean sameQuarter =
          town.quarters().of(above.place()).equals(town.quarters().of(here.place()));
      if (sameQuarter && above.site().equals(here.site())) {
        table.set(row, "Site", MERGED, "");
      }
    }
  }

  private static String[] row(Defibrillator device) {
    String digits = device.phone();
    StringBuilder phone = new StringBuilder();
    for (int i = 0; i < digits.length(); i += 2) {
      phone.append(i == 0 ? "" : " ").append(digits, i, i + 2);
    }
    return new String[] {
      device.site(),
      device.service(),
      device.address().line(),
      device.room(),
      device.inside() ? "Intérieur" : "Extérieur",
      device.free() ? "oui" : "non",
      phone.toString(),
      device.maker(),
      device.model(),
      device.serial(),
      Positions.decimal(device)
    };
  }
}
