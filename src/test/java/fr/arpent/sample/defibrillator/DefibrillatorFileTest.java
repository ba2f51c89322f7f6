package fr.arpent.sample.defibrillator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.arpent.sample.Written;
import fr.arpent.sample.dirt.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DefibrillatorFileTest {
  private static final int HEADER = 4;
  private static final XSSFWorkbook WORKBOOK = open();
  private static final Sheet SHEET = WORKBOOK.getSheetAt(0);
  private static final List<Map<String, String>> TRUTH = Written.truth("defibrillateurs_2026.csv");
  private static final List<Fault> FAULTS = Written.faults(DefibrillatorFile.NAME);

  private static XSSFWorkbook open() {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(Written.bytes(DefibrillatorFile.NAME)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void hasATitleOverTheHeaderAndTwoMoreSheets() {
    assertThat(shown(1, 0)).startsWith("VILLE DE VERNELLE-LE-LAC");
    assertThat(SHEET.getRow(2)).isNull();
    assertThat(shown(HEADER, 1)).isEqualTo("Site");
    assertThat(WORKBOOK.getNumberOfSheets()).isEqualTo(3);
  }

  @Test
  void hasAHundredAndTwentyDevices() {
    assertThat(TRUTH).hasSize(120);
    for (int i = 0; i < TRUTH.size(); i++) {
      assertThat(shown(line(TRUTH.get(i)), 0)).isEqualTo(Integer.toString(i + 1));
    }
  }

  @Test
  void everyFaultStandsWhereTheListSays() {
    for (Fault fault : FAULTS) {
      if (fault.row() > 0 && !fault.column().isEmpty() && !fault.kind().equals("contradiction")) {
        assertThat(shown(fault.row(), column(fault.column())))
            .as(fault.toString())
            .isEqualTo(fault.dirty());
      }
    }
  }

  @Test
  void sectionsTotalsAndTitlesAreListed() {
    assertThat(FAULTS.stream().map(Fault::kind))
        .contains(
            "title-row", "blank-row", "section-row", "total-row", "merged-cell", "hidden-row");
    long sections = FAULTS.stream().filter(f -> f.kind().equals("section-row")).count();
    assertThat(sections).isEqualTo(12);
    assertThat(shown(SHEET.getLastRowNum() + 1, 1)).isEqualTo("TOTAL");
  }

  @Test
  void datesAreOfThreeKindsAndSayTheTruth() {
    int dated = 0;
    int serial = 0;
    int text = 0;
    for (Map<String, String> truth : TRUTH) {
      Cell cell = SHEET.getRow(line(truth) - 1).getCell(column("Installation"));
      if (cell.getCellType() == CellType.STRING) {
        text++;
      } else {
        LocalDate day = DateUtil.getLocalDateTime(cell.getNumericCellValue()).toLocalDate();
        assertThat(day).hasToString(truth.get("date_instal"));
        dated += DateUtil.isCellDateFormatted(cell) ? 1 : 0;
        serial += DateUtil.isCellDateFormatted(cell) ? 0 : 1;
      }
    }
    assertThat(List.of(dated, serial, text)).allMatch(count -> count > 4);
  }

  @Test
  void oneFactStandsInTwoColumns() {
    long first = filled("visite");
    long second = filled("date de visite");

    assertThat(first).isBetween(30L, 90L);
    assertThat(second).isBetween(30L, 90L);
    assertThat(first + second).isGreaterThan(TRUTH.size() - 15L);
  }

  private static long filled(String title) {
    return TRUTH.stream().filter(t -> !shown(line(t), column(title)).isEmpty()).count();
  }

  @Test
  void sitesAreMergedOverTheirDevices() {
    List<CellRangeAddress> down =
        SHEET.getMergedRegions().stream().filter(r -> r.getFirstColumn() == 1).toList();

    assertThat(down).hasSizeGreaterThan(8).allMatch(r -> r.getLastRow() > r.getFirstRow());
    for (CellRangeAddress region : down) {
      for (int row = region.getFirstRow() + 1; row <= region.getLastRow(); row++) {
        assertThat(shown(row + 1, 1)).isEmpty();
      }
    }
  }

  @Test
  void aRowAndAColumnAreHidden() {
    long hidden = 0;
    for (Row row : SHEET) {
      hidden += row.getZeroHeight() ? 1 : 0;
    }
    assertThat(hidden).isEqualTo(1);
    assertThat(SHEET.isColumnHidden(column("Inventaire"))).isTrue();
  }

  @Test
  void someTelephonesBecameNumbersAndLostTheirZero() {
    List<Fault> lost = FAULTS.stream().filter(f -> f.kind().equals("lost-zero")).toList();

    assertThat(lost).hasSize(41);
    for (Fault fault : lost) {
      Cell cell = SHEET.getRow(fault.row() - 1).getCell(column("Tél"));
      assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(fault.truth().replace(" ", "")).isEqualTo("0" + fault.dirty());
    }
  }

  @Test
  void truthFollowsTheNationalSchema() {
    for (Map<String, String> truth : TRUTH) {
      assertThat(truth.get("tel1")).matches("\\+334657\\d{5}");
      assertThat(truth.get("acc")).isIn("Intérieur", "Extérieur");
      assertThat(truth.get("dermnt")).matches("\\d{4}-\\d\\d-\\d\\d");
      assertThat(Double.parseDouble(truth.getOrDefault("lat_coor1", "")))
          .isCloseTo(45.9, within(0.05));
    }
    assertThat(TRUTH.stream().map(t -> t.get("num_serie"))).doesNotHaveDuplicates();
  }

  private static int line(Map<String, String> truth) {
    return Integer.parseInt(truth.getOrDefault("ligne", ""));
  }

  private static int column(String title) {
    for (Cell cell : SHEET.getRow(HEADER - 1)) {
      if (cell.getStringCellValue().equals(title)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalArgumentException(title);
  }

  private static String shown(int row, int column) {
    return new DataFormatter().formatCellValue(SHEET.getRow(row - 1).getCell(column));
  }
}
