package fr.arpent.sample.lights;

import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.file.Bytes;
import fr.arpent.sample.file.SheetWriter;
import fr.arpent.sample.file.Workbooks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;

/**
 * An Excel 97 workbook made for paper: titles on top, the header again on each page, a line for
 * each quarter, totals, and numbers that were typed as text on some pages.
 */
final class LightWorkbook {
  private static final int PAGE = 24;
  private static final int LAST_COLUMN = 255;
  private final List<Light> lights;
  private final DirtyTable table;
  private final HSSFWorkbook workbook = new HSSFWorkbook();
  private final SheetWriter sheet = new SheetWriter(workbook, "Feux", LightFiles.COLUMNS.size());
  private final List<Integer> rows = new ArrayList<>();
  private final List<Fault> layout = new ArrayList<>();

  LightWorkbook(List<Light> lights, DirtyTable table) {
    this.lights = lights;
    this.table = table;
    write();
  }

  Bytes file() {
    return Workbooks.xls(LightFiles.XLS, workbook);
  }

  /** The row in the workbook, counted from 1, of the light with that index. */
  int row(int index) {
    return rows.get(index);
  }

  /** Rows that are no data. */
  List<Fault> layout() {
    return layout;
  }

  private void write() {
    note("title-row", "Ville de Vernelle-le-Lac - Signalisation tricolore");
    sheet.banner("Ville de Vernelle-le-Lac - Signalisation tricolore");
    note("blank-row", "");
    sheet.blank();
    sheet.strong(LightFiles.COLUMNS);
    for (int i = 0; i < lights.size(); i++) {
      page(i);
      rows.add(sheet.nextRow());
      sheet.values(values(i));
    }
    note("total-row", "TOTAL " + lights.size());
    sheet.strong(List.of("TOTAL", "", "", "", lanterns()));
    key();
    // A format left at the edge of the sheet: the file claims 256 columns and uses seven.
    sheet.sheet().getRow(2).createCell(LAST_COLUMN).setBlank();
  }

  private void page(int index) {
    String sector = lights.get(index).sector();
    if (index > 0 && index % PAGE == 0) {
      note("blank-row", "");
      sheet.blank();
      note("repeated-header", String.join(";", LightFiles.COLUMNS));
      sheet.strong(LightFiles.COLUMNS);
    }
    if (index == 0 || !lights.get(index - 1).sector().equals(sector)) {
      note("section-row", "Secteur " + sector);
      sheet.banner("Secteur " + sector);
    }
  }

  private void note(String kind, String text) {
    layout.add(new Fault(LightFiles.XLS, sheet.nextRow(), "", kind, text, ""));
  }

  /** Numbers as numbers, except on the third page, which somebody typed as text. */
  private List<Object> values(int index) {
    List<Object> values = new ArrayList<>();
    for (String column : LightFiles.COLUMNS) {
      String text = table.get(index, column);
      boolean number = !column.equals("CAR_LIEU") && !column.equals("SON_NIVEAU");
      boolean typed = column.startsWith("POINT") && index / PAGE == 2;
      values.add(!number ? text : typed ? text.replace('.', ',') : new BigDecimal(text));
    }
    return values;
  }

  private int lanterns() {
    return lights.stream().mapToInt(Light::lanterns).sum();
  }

  private void key() {
    SheetWriter key = new SheetWriter(workbook, "Légende", 2);
    key.values(List.of("CAR_ANNEE", "année de mise en service (0 = inconnue)"));
    key.values(List.of("SON_NIVEAU", "équipement sonore : Tout, Partiel, Aucun"));
    key.values(List.of("POINT_X, POINT_Y", "Lambert 93"));
  }
}
