package fr.arpent.sample.parking;

import fr.arpent.sample.file.AddressFile;
import fr.arpent.sample.file.Decimals;
import fr.arpent.sample.plan.Address;
import fr.arpent.sample.plan.Lambert93;
import fr.arpent.sample.plan.NearestAddress;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/** The stands in the words of the national schema, with the address nearest to each. */
final class StandTruth {
  private static final List<String> TITLES =
      List.of(
          "ligne",
          "id_local",
          "longitude",
          "latitude",
          "x",
          "y",
          "capacite",
          "type_accroche",
          "mobilier",
          "acces",
          "couverture",
          "d_service",
          "proprietaire",
          "gestionnaire",
          "date_maj",
          "commentaires",
          "secteur",
          "rue",
          "adresse",
          "adresse_id",
          "adresse_metres",
          "autre_rue_metres",
          "doublon_de");
  private final TownPlan town;

  StandTruth(TownPlan town) {
    this.town = town;
  }

  NearestAddress nearest(Stand stand) {
    return NearestAddress.of(stand.place(), town.addresses());
  }

  List<List<String>> rows(List<Stand> stands) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(TITLES);
    stands.forEach(stand -> rows.add(row(rows.size() + 1, stand)));
    return rows;
  }

  private List<String> row(int number, Stand stand) {
    Coordinate degrees = Lambert93.unproject(stand.place().toCoordinate());
    NearestAddress nearest = nearest(stand);
    Address address = nearest.address();
    return List.of(
        Integer.toString(number),
        stand.identifier(),
        Decimals.of(degrees.x, 7),
        Decimals.of(degrees.y, 7),
        Decimals.of(stand.place().getX(), 2),
        Decimals.of(stand.place().getY(), 2),
        Integer.toString(stand.capacity()),
        stand.fixing(),
        stand.furniture(),
        stand.access(),
        Boolean.toString(stand.covered()),
        Integer.toString(stand.year()),
        stand.owner(),
        stand.manager(),
        stand.updated(),
        stand.remark(),
        stand.sector(),
        stand.street().name(),
        address.line(),
        AddressFile.id(address),
        Decimals.of(nearest.metres(), 2),
        Decimals.of(nearest.otherStreet(), 2),
        stand.copyOf());
  }
}
