package fr.arpent.sample.defibrillator;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.Subject;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.List;

/** The defibrillators as several hands kept them in a workbook, and their truth. */
public final class DefibrillatorFile implements Subject {
  /** The workbook's name. */
  public static final String NAME = "defibrillateurs_2026.xlsx";

  private final TownPlan town;
  private final List<Defibrillator> devices;
  private final DirtyTable table;
  private final DefibrillatorWorkbook workbook;

  public DefibrillatorFile(TownPlan town, Dice dice) {
    this.town = town;
    this.devices = new Stock(town, dice.named("stock")).all();
    this.table = DefibrillatorTable.of(devices, town, dice);
    this.workbook = new DefibrillatorWorkbook(town, devices, table, dice.named("workbook"));
  }

  /** The workbook, then its truth. */
  @Override
  public List<Bytes> files() {
    return List.of(workbook.file(), DefibrillatorTruth.of(devices, town, workbook::row));
  }

  /** What is wrong in the workbook; rows are those of its first sheet, from 1. */
  @Override
  public List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(table.faults(workbook::row));
    faults.addAll(workbook.faults());
    return faults;
  }
}
