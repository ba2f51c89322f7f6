package fr.arpent.sample.parking;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.file.AddressFile;
import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.Csv;
import fr.arpent.sample.file.Decimals;
import fr.arpent.sample.file.Subject;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.List;

/** The file of 600 bicycle stands as the town sent it, its truth and its faults. */
public final class ParkingFile implements Subject {
  /** The dirty file's name. */
  public static final String NAME = "parkings_velo_2026.csv";

  private static final List<String> COLUMNS =
      List.of(
          "IDENTIFIANT",
          "NB_PLACES",
          "TYPE",
          "MOBILIER_U",
          "MAJ",
          "X",
          "Y",
          "SECTEUR",
          "OBS",
          "ADRESSE",
          "COUVERT",
          "ABRI",
          "ACCES",
          "GESTIONNAIRE",
          "PROPRIETAIRE",
          "ANNEE_POSE",
          "CODE_VOIE");

  private final List<Stand> stands;
  private final StandTruth truth;
  private final DirtyTable table = new DirtyTable(NAME, COLUMNS, FirstScreen.ROWS);

  public ParkingFile(TownPlan town, Dice dice) {
    this.stands = FirstScreen.dress(new Stands(town, dice.named("stands")).all());
    this.truth = new StandTruth(town);
    Dice clerks = dice.named("clerks");
    stands.forEach(stand -> table.add(row(stand, clerks)));
    ParkingDirt.spread(table, dice.named("dirt"));
  }

  private String[] row(Stand stand, Dice clerks) {
    return new String[] {
      stand.identifier(),
      Integer.toString(stand.capacity()),
      stand.fixing(),
      stand.furniture(),
      stand.updated(),
      Decimals.comma(stand.place().getX(), 2),
      Decimals.comma(stand.place().getY(), 2),
      stand.sector(),
      stand.remark(),
      clerks.chance(0.09) ? truth.nearest(stand).address().line() : "",
      clerks.chance(0.84) ? stand.covered() ? "oui" : "non" : "",
      stand.covered() ? "1" : "0",
      stand.access(),
      stand.manager(),
      stand.owner(),
      Integer.toString(stand.year()),
      AddressFile.streetCode(stand.street())
    };
  }

  /** The dirty file, then the stands as they really are, row for row. */
  @Override
  public List<Bytes> files() {
    return List.of(dirty(), Csv.NATIONAL.file("verite/" + NAME, truth.rows(stands)));
  }

  private Bytes dirty() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(COLUMNS);
    for (int row = 0; row < table.size(); row++) {
      rows.add(table.row(row));
    }
    return Csv.WINDOWS.file(NAME, rows);
  }

  @Override
  public List<Fault> faults() {
    return table.faults(row -> row + 2);
  }
}
