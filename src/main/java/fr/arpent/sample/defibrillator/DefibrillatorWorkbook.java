package fr.arpent.sample.defibrillator;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.SheetWriter;
import fr.arpent.sample.file.Workbooks;
import fr.arpent.sample.plan.TownPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The working file of the town's prevention service: title over the header, a line for each
 * quarter, sums, sites merged over their devices, a hidden row and column, and a second sheet.
 */
final class DefibrillatorWorkbook {
  private static final String TITLE = "VILLE DE VERNELLE-LE-LAC - Défibrillateurs (DAE)";
  private static final int SITE = 1;
  private static final List<String> COLUMNS = columns();
  private final TownPlan town;
  private final List<Defibrillator> devices;
  private final DirtyTable table;
  private final Days days;
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final SheetWriter sheet = new SheetWriter(workbook, "DAE 2026", COLUMNS.size());
  private final List<Integer> rows = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();

  DefibrillatorWorkbook(TownPlan town, List<Defibrillator> devices, DirtyTable table, Dice dice) {
    this.town = town;
    this.devices = devices;
    this.table = table;
    this.days = new Days(dice);
    write();
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("N°"));
    columns.addAll(DefibrillatorTable.TEXTS);
    columns.addAll(columns.size() - 1, Days.COLUMNS);
    columns.add("Inventaire");
    return columns;
  }

  Bytes file() {
    return Workbooks.xlsx(DefibrillatorFile.NAME, workbook);
  }

  /** The row in the first sheet, counted from 1, of the device with that index. */
  int row(int index) {
    return rows.get(index);
  }

  List<Fault> faults() {
    List<Fault> all = new ArrayList<>(faults);
    all.addAll(days.faults());
    return all;
  }

  private void write() {
    head();
    int from = 0;
    for (int i = 0; i < devices.size(); i++) {
      if (i == 0 || !quarter(i).equals(quarter(i - 1))) {
        note("section-row", "SECTEUR " + quarter(i));
        sheet.banner("SECTEUR " + quarter(i));
        from = i;
      }
      rows.add(sheet.nextRow());
      sheet.values(cells(i));
      if (i + 1 == devices.size() || !quarter(i).equals(quarter(i + 1))) {
        total("Total secteur " + quarter(i), i + 1 - from);
      }
    }
    total("TOTAL", devices.size());
    mergeSites();
    hide();
    secondSheets();
  }

  private void head() {
    note("title-row", TITLE);
    sheet.banner(TITLE);
    note("title-row", "Mise à jour : 12/03/2026 - service Prévention");
    sheet.values(List.of("Mise à jour : 12/03/2026 - service Prévention"));
    note("blank-row", "");
    sheet.blank();
    sheet.strong(COLUMNS);
  }

  private void total(String label, int count) {
    note("total-row", label);
    sheet.strong(List.of("", label, count));
  }

  private void note(String kind, String text) {
    faults.add(new Fault(DefibrillatorFile.NAME, sheet.nextRow(), "", kind, text, ""));
  }

  private String quarter(int index) {
    return town.quarters().of(devices.get(index).place());
  }

  private List<Object> cells(int index) {
    List<Object> cells = new ArrayList<>(List.of(index + 1));
    for (String column : DefibrillatorTable.TEXTS) {
      cells.add(typed(column, table.get(index, column)));
    }
    List<Object> dates = days.cells(devices.get(index), sheet.nextRow());
    cells.addAll(cells.size() - 1, dates);
    cells.add("INV-" + (2_000 + index * 7));
    return cells;
  }

  /** A phone number without its zero became a number when it was typed. */
  private static Object typed(String column, String text) {
    return column.equals("Tél") && text.matches("\\d{9}") ? Long.valueOf(text) : text;
  }

  private void mergeSites() {
    int from = 0;
    for (int i = 1; i <= devices.size(); i++) {
      if (i == devices.size() || !table.get(i, "Site").isEmpty()) {
        if (i - from > 1) {
          sheet.mergeDown(SITE, rows.get(from), rows.get(i - 1));
        }
        from = i;
      }
    }
  }

  private void hide() {
    int row = rows.get(57);
    sheet.sheet().getRow(row - 1).setZeroHeight(true);
    sheet.sheet().setColumnHidden(COLUMNS.size() - 1, true);
    faults.add(new Fault(DefibrillatorFile.NAME, row, "", "hidden-row", "", ""));
    faults.add(
        new Fault(DefibrillatorFile.NAME, 0, "Inventaire", "hidden-column", "Inventaire", ""));
  }

  private void secondSheets() {
    SheetWriter contacts = new SheetWriter(workbook, "Maintenance", 3);
    contacts.strong(List.of("Marque", "Prestataire", "Contrat jusqu'au"));
    for (Make make : Make.ALL) {
      contacts.values(
          List.of(make.maker(), "Cardio Services des Alpes", LocalDate.of(2027, 12, 31)));
    }
    workbook.createSheet("Feuil3");
  }
}
