package fr.arpent.sample.lights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.sample.Written;
import fr.arpent.sample.dirt.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

class LightFilesTest {
  private static final Sheet SHEET = open().getSheetAt(0);
  private static final List<Map<String, String>> TRUTH = Written.truth("feux_tricolores.csv");
  private static final List<Fault> FAULTS = Written.faults(LightFiles.XLS);
  private static final int X = 5;

  private static HSSFWorkbook open() {
    try {
      return new HSSFWorkbook(new ByteArrayInputStream(Written.bytes(LightFiles.XLS)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void hasNinetyLights() {
    assertThat(TRUTH).hasSize(90);
    assertThat(open().getSheetName(1)).isEqualTo("Légende");
  }

  @Test
  void repeatsItsHeaderDownTheSheet() {
    long headers = 0;
    for (Row row : SHEET) {
      headers += text(row.getRowNum() + 1, 0).equals("CAR_LIEU") ? 1 : 0;
    }
    assertThat(headers).isEqualTo(4);
    assertThat(FAULTS.stream().filter(f -> f.kind().equals("repeated-header"))).hasSize(3);
  }

  @Test
  void claims256ColumnsAndUsesSeven() {
    assertThat((int) SHEET.getRow(2).getLastCellNum()).isEqualTo(256);
  }

  @Test
  void everyFaultStandsWhereTheListSays() {
    for (Fault fault : FAULTS) {
      int column = LightFiles.COLUMNS.indexOf(fault.column());
      if (column >= 0) {
        String found = text(fault.row(), column);
        assertThat(found.replaceFirst("\\.0$", "")).as(fault.toString()).isEqualTo(fault.dirty());
      }
    }
    assertThat(FAULTS.stream().filter(f -> f.kind().equals("no-position"))).hasSize(8);
    assertThat(FAULTS.stream().filter(f -> f.kind().equals("unknown-marker"))).hasSize(16);
  }

  @Test
  void otherPositionsAreTrueWhetherTypedAsNumbersOrText() {
    List<Integer> lost =
        FAULTS.stream().filter(f -> f.kind().equals("no-position")).map(Fault::row).toList();
    int typed = 0;
    for (Map<String, String> truth : TRUTH) {
      int row = (int) number(truth, "ligne");
      if (!lost.contains(row)) {
        typed += SHEET.getRow(row - 1).getCell(X).getCellType() == CellType.STRING ? 1 : 0;
        double x = Double.parseDouble(text(row, X).replace(',', '.'));
        assertThat(x).isCloseTo(number(truth, "x"), within(0.001));
      }
    }
    assertThat(typed).isGreaterThan(15);
  }

  @Test
  void crossingsAreCalledByTheirStreets() {
    assertThat(TRUTH.stream().filter(t -> t.getOrDefault("rues", "").contains(" / ")))
        .hasSizeGreaterThan(70);
    assertThat(TRUTH.stream().filter(t -> t.getOrDefault("lieu", "").contains(" / ")))
        .hasSizeGreaterThan(70);
  }

  @Test
  void theTwinHoldsTheSameRecordsInWindows1252() {
    byte[] dbf = Written.bytes(LightFiles.DBF);
    ByteBuffer header = ByteBuffer.wrap(dbf).order(ByteOrder.LITTLE_ENDIAN);
    int start = header.getShort(8);
    int width = header.getShort(10);

    assertThat(header.getInt(4)).isEqualTo(90);
    assertThat(dbf).hasSize(start + 90 * width + 1);
    for (int i = 0; i < TRUTH.size(); i++) {
      String label = new String(dbf, start + i * width + 1, 254, Charset.forName("windows-1252"));
      assertThat(label.strip()).isEqualTo(TRUTH.get(i).getOrDefault("lieu", "").strip());
    }
  }

  private static double number(Map<String, String> truth, String title) {
    return Double.parseDouble(truth.getOrDefault(title, ""));
  }

  private static String text(int row, int column) {
    Cell cell = SHEET.getRow(row - 1).getCell(column);
    return cell == null ? "" : cell.toString();
  }
}
