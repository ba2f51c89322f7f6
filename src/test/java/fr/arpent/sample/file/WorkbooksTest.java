package fr.arpent.sample.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("another user for a moment")
class WorkbooksTest {
  @Test
  void doesNotNameWhoRunsTheProgram() {
    String user = System.getProperty("user.name");
    try {
      byte[] mine = Workbooks.xls("x", filled(new HSSFWorkbook())).content();
      System.setProperty("user.name", "somebody else");
      byte[] theirs = Workbooks.xls("x", filled(new HSSFWorkbook())).content();

      assertThat(theirs).isEqualTo(mine);
    } finally {
      System.setProperty("user.name", user);
    }
  }

  @Test
  void readsBackAsItWasWritten() throws IOException {
    byte[] bytes = Workbooks.xlsx("x", filled(new XSSFWorkbook())).content();
    try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      Sheet sheet = read.getSheet("Feuille");
      Cell date = sheet.getRow(3).getCell(1);

      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Titre");
      assertThat(sheet.getMergedRegions()).hasSize(2);
      assertThat(sheet.getRow(1)).isNull();
      assertThat(sheet.getRow(3).getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(DateUtil.isCellDateFormatted(date)).isTrue();
      assertThat(date.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-03-12");
      assertThat(sheet.getRow(3).getCell(2)).isNull();
    }
  }

  private static <W extends Workbook> W filled(W workbook) {
    SheetWriter sheet = new SheetWriter(workbook, "Feuille", 3);
    sheet.banner("Titre");
    sheet.blank();
    sheet.strong(List.of("N", "Date", "Vide"));
    assertThat(sheet.nextRow()).isEqualTo(4);
    sheet.values(List.of(12, LocalDate.of(2026, 3, 12), ""));
    sheet.values(List.of(13, "hier", "x"));
    sheet.mergeDown(2, 4, 5);
    return workbook;
  }
}
