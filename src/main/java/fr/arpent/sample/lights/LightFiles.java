package fr.arpent.sample.lights;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.Around;
import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.dirt.Dose;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.dirt.Filler;
import fr.arpent.sample.dirt.Respelled;
import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.Decimals;
import fr.arpent.sample.file.Subject;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.List;

/** The traffic lights as the town sent them twice, and their truth. */
public final class LightFiles implements Subject {
  /** The workbook's name. */
  public static final String XLS = "feux_tricolores.xls";

  /** The name of its twin, the attribute table of a shapefile that came alone. */
  public static final String DBF = "feux_tricolores.dbf";

  static final List<String> COLUMNS =
      List.of("CAR_LIEU", "CAR_ANNEE", "SON_ANNEE", "SON_NIVEAU", "NB_FEUX", "POINT_X", "POINT_Y");

  private static final List<Dose> DOSES =
      List.of(
          new Dose(Filler.unknown("0"), "CAR_ANNEE", 16),
          new Dose(new Respelled("Tout", "tout"), "SON_NIVEAU", 4),
          new Dose(Filler.empty(), "SON_NIVEAU", 1),
          new Dose(Around.spaces("", " "), "CAR_LIEU", 7),
          new Dose(Around.spaces("  ", ""), "CAR_LIEU", 2));

  private final List<Light> lights;
  private final DirtyTable table = new DirtyTable(XLS, COLUMNS, 0);
  private final LightWorkbook workbook;

  public LightFiles(TownPlan town, Dice dice) {
    this.lights = new Lights(town, dice.named("lights")).all();
    lights.forEach(light -> table.add(row(light)));
    Dice dirt = dice.named("dirt");
    DOSES.forEach(dose -> table.give(dose, dirt));
    for (int i = 0; i < 4; i++) {
      int row = 9 + i * 21;
      table.set(row, "POINT_X", "no-position", "0");
      table.set(row, "POINT_Y", "no-position", "0");
    }
    this.workbook = new LightWorkbook(lights, table);
  }

  private static String[] row(Light light) {
    return new String[] {
      light.label(),
      Integer.toString(light.year()),
      Integer.toString(light.soundYear()),
      light.sound(),
      Integer.toString(light.lanterns()),
      Decimals.of(light.place().getX(), 4),
      Decimals.of(light.place().getY(), 4)
    };
  }

  /** The workbook, its twin and their truth. */
  @Override
  public List<Bytes> files() {
    return List.of(
        workbook.file(), LightTable.dbf(DBF, table), LightTruth.of(lights, workbook::row));
  }

  /** What is wrong in the workbook. */
  @Override
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(table.faults(workbook::row));
    faults.addAll(workbook.layout());
    return faults;
  }
}
