package fr.arpent.sample.school;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.Around;
import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.dirt.Dose;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.dirt.Filler;
import fr.arpent.sample.dirt.Rewritten;
import fr.arpent.sample.dirt.Writing;
import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.Csv;
import fr.arpent.sample.file.Decimals;
import fr.arpent.sample.file.GeoJson;
import fr.arpent.sample.file.GeoJson.Feature;
import fr.arpent.sample.file.Subject;
import fr.arpent.sample.plan.Lambert93;
import fr.arpent.sample.plan.NearestAddress;
import fr.arpent.sample.plan.TownPlan;
import fr.arpent.sample.school.Sectors.Sector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.math.Vector2D;

/**
 * The school sectors as GeoJSON whose coordinates are Lambert-93 metres though the format wants
 * degrees and the file says nothing of it, and their truth.
 */
public final class SectorFile implements Subject {
  /** The file's name. */
  public static final String NAME = "carte_scolaire.geojson";

  private static final List<String> COLUMNS =
      List.of("NUM", "ECOLE", "ADRESSE", "TEL", "EFFECTIF", "MAJ");
  private static final List<Dose> DOSES =
      List.of(
          new Dose(new Rewritten("capitals", Writing::capitals), "ECOLE", 3),
          new Dose(Around.spaces("", "        "), "ECOLE", 4),
          new Dose(new Rewritten("abbreviation", Writing::abbreviated), "ADRESSE", 4),
          new Dose(Filler.unknown("NULL"), "ADRESSE", 1),
          new Dose(new Rewritten("lost-zero", Writing::withoutZero), "TEL", 4),
          new Dose(Filler.unknown("0"), "EFFECTIF", 2),
          new Dose(new Rewritten("month-name", v -> "sept. " + v.substring(2, 4)), "MAJ", 3));

  private final List<Sector> sectors;
  private final DirtyTable table = new DirtyTable(NAME, COLUMNS, 0);
  private final List<List<String>> truth = new ArrayList<>();

  public SectorFile(TownPlan town, Dice dice) {
    this.sectors = Sectors.of(town);
    truth.add(
        List.of("num", "ecole", "adresse", "tel", "effectif", "maj", "longitude", "latitude"));
    sectors.forEach(sector -> add(sector, town, dice));
    table.note("projection", "EPSG:2154", "EPSG:4326");
    Dice dirt = dice.named("dirt");
    DOSES.forEach(dose -> table.give(dose, dirt));
  }

  private void add(Sector sector, TownPlan town, Dice dice) {
    Coordinate school = sector.school().ground().getInteriorPoint().getCoordinate();
    Coordinate degrees = Lambert93.unproject(school);
    String number = Integer.toString(101 + table.size()).substring(1);
    String pupils = Integer.toString(dice.whole(70, 320));
    String phone = "04 65 71 " + dice.whole(10, 99) + " " + dice.whole(10, 99);
    String address = NearestAddress.of(Vector2D.create(school), town.addresses()).address().line();
    String[] row = {number, sector.school().name(), address, phone, pupils, "2025-09-01"};
    table.add(row);
    List<String> right = new ArrayList<>(List.of(row));
    right.addAll(List.of(Decimals.of(degrees.x, 7), Decimals.of(degrees.y, 7)));
    truth.add(right);
  }

  /** The dirty file, then its truth with the place of each school. */
  @Override
  public List<Bytes> files() {
    List<Feature> features = new ArrayList<>();
    for (int i = 0; i < sectors.size(); i++) {
      Map<String, Object> properties = new LinkedHashMap<>();
      for (String column : COLUMNS) {
        properties.put(column, table.get(i, column));
      }
      features.add(new Feature(sectors.get(i).area(), properties));
    }
    GeoJson metres = new GeoJson(UnaryOperator.identity(), 2);
    return List.of(
        metres.file(NAME, features), Csv.NATIONAL.file("verite/carte_scolaire.csv", truth));
  }

  /** What is wrong; rows are the numbers of the features, from 1. */
  @Override
  public List<Fault> faults() {
    return table.faults(row -> row + 1);
  }
}
