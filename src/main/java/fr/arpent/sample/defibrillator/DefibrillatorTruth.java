package fr.arpent.sample.defibrillator;

import fr.arpent.sample.file.AddressFile;
import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.Csv;
import fr.arpent.sample.file.Decimals;
import fr.arpent.sample.plan.Lambert93;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.locationtech.jts.geom.Coordinate;

/** The defibrillators in the words of the national schema. */
final class DefibrillatorTruth {
  private static final List<String> TITLES =
      List.of(
          "ligne",
          "nom",
          "lat_coor1",
          "long_coor1",
          "adr_num",
          "adr_voie",
          "com_cp",
          "com_insee",
          "com_nom",
          "acc",
          "acc_lib",
          "acc_complt",
          "tel1",
          "fab_rais",
          "modele",
          "num_serie",
          "date_instal",
          "dermnt",
          "dtpr_lcad",
          "dtpr_bat",
          "service",
          "secteur",
          "adresse_id");

  private DefibrillatorTruth() {}

  static Bytes of(List<Defibrillator> devices, TownPlan town, IntUnaryOperator row) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(TITLES);
    for (int i = 0; i < devices.size(); i++) {
      rows.add(row(devices.get(i), town, row.applyAsInt(i)));
    }
    return Csv.NATIONAL.file("verite/defibrillateurs_2026.csv", rows);
  }

  private static List<String> row(Defibrillator device, TownPlan town, int row) {
    Coordinate degrees = Lambert93.unproject(device.place().toCoordinate());
    return List.of(
        Integer.toString(row),
        device.site(),
        Decimals.of(degrees.y, 7),
        Decimals.of(degrees.x, 7),
        device.address().house(),
        device.address().street().name(),
        AddressFile.POSTCODE,
        AddressFile.INSEE,
        AddressFile.TOWN,
        device.inside() ? "Intérieur" : "Extérieur",
        device.free() ? "oui" : "non",
        device.room(),
        "+33" + device.phone().substring(1),
        device.maker(),
        device.model(),
        device.serial(),
        device.installed().toString(),
        device.seen().toString(),
        device.electrodes().toString(),
        device.battery().toString(),
        device.service(),
        town.quarters().of(device.place()),
        AddressFile.id(device.address()));
  }
}
