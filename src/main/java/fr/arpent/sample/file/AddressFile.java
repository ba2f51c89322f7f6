package fr.arpent.sample.file;

import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.dirt.Writing;
import fr.arpent.sample.plan.Address;
import fr.arpent.sample.plan.Lambert93;
import fr.arpent.sample.plan.Street;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * The town's addresses in the 23 columns of the national address base's CSV files
 * (adresse.data.gouv.fr), sorted by street and number.
 */
public final class AddressFile implements Subject {
  /** The file's name. */
  public static final String NAME = "adresses_vernelle.csv";

  /** A code that no French commune has. */
  public static final String INSEE = "74999";

  /** A postcode that no French town has. */
  public static final String POSTCODE = "74990";

  /** The town. */
  public static final String TOWN = "Vernelle-le-Lac";

  private static final List<String> TITLES =
      List.of(
          "id",
          "id_fantoir",
          "numero",
          "rep",
          "nom_voie",
          "code_postal",
          "code_insee",
          "nom_commune",
          "code_insee_ancienne_commune",
          "nom_ancienne_commune",
          "x",
          "y",
          "lon",
          "lat",
          "type_position",
          "alias",
          "nom_ld",
          "libelle_acheminement",
          "nom_afnor",
          "source_position",
          "source_nom_voie",
          "certification_commune",
          "cad_parcelles");

  private final TownPlan town;

  public AddressFile(TownPlan town) {
    this.town = town;
  }

  /** The code of the street, with its leading zeros. */
  public static String streetCode(Street street) {
    return Integer.toString(10_000 + street.code()).substring(1);
  }

  /** The address's identifier: commune, street, number, suffix. */
  public static String id(Address address) {
    String number = Integer.toString(100_000 + address.number()).substring(1);
    String suffix = address.suffix().isEmpty() ? "" : "_" + address.suffix();
    return INSEE + "_" + streetCode(address.street()) + "_" + number + suffix;
  }

  @Override
  public List<Fault> faults() {
    return List.of();
  }

  @Override
  public List<Bytes> files() {
    List<List<String>> rows = new ArrayList<>();
    town.addresses().forEach(a -> rows.add(row(a)));
    rows.sort(Comparator.comparing(List::getFirst));
    rows.addFirst(TITLES);
    return List.of(Csv.ADDRESSES.file(NAME, rows));
  }

  private static List<String> row(Address address) {
    Coordinate metres = address.entrance().toCoordinate();
    Coordinate degrees = Lambert93.unproject(metres);
    return List.of(
        id(address),
        INSEE + "_" + streetCode(address.street()),
        Integer.toString(address.number()),
        address.suffix(),
        address.street().name(),
        POSTCODE,
        INSEE,
        TOWN,
        "",
        "",
        Decimals.of(metres.x, 2),
        Decimals.of(metres.y, 2),
        Decimals.of(degrees.x, 6),
        Decimals.of(degrees.y, 6),
        "entrée",
        "",
        "",
        "VERNELLE LE LAC",
        afnor(address.street().name()),
        "commune",
        "commune",
        "1",
        "");
  }

  private static String afnor(String name) {
    return Writing.capitals(name).replace('-', ' ').replace('\'', ' ').replace(".", "");
  }
}
