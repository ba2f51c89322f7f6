package fr.arpent.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Tables;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.Checker;
import fr.arpent.check.Severity;
import fr.arpent.format.sheet.FormulaLike;
import fr.arpent.format.sheet.RandomTables;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedWorkbookTest {
  private static final Table TABLE =
      Tables.of(
          "id|places|jour|accroche|couvert|agent",
          "01|4|2024-03-12|ARCEAU, U|true|Léa",
          "02|quatre|31/03/2024|arceau, u|oui|=1+1",
          "||||false|",
          "04|5|2024-03-14|AUTRE||");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noValueIsChangedAndNothingRuns(long seed) throws IOException {
    var tables = new RandomTables(seed, true);
    for (var i = 0; i < 10; i++) {
      var table = tables.next();
      var findings = new Checker().check(table, Annotated.SCHEMA, CheckOptions.WINDOW);
      try (var workbook = Annotated.read(findings)) {
        var sheet = workbook.getSheetAt(0);
        assertThat(Annotated.rows(sheet, table))
            .as("seed " + seed + ", table " + i)
            .isEqualTo(Tables.texts(table));
        workbook.forEach(s -> s.forEach(r -> r.forEach(AnnotatedWorkbookTest::runsNot)));
      }
    }
  }

  private static void runsNot(org.apache.poi.ss.usermodel.Cell cell) {
    assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
    if (cell.getCellType() == CellType.STRING && FormulaLike.is(cell.getStringCellValue())) {
      var raw = cell.getStringCellValue();
      assertThat(cell.getCellStyle().getQuotePrefixed()).as(raw).isTrue();
    }
  }

  @Test
  void cellsWithFindingsHaveColourBorderAndComment() throws IOException {
    try (var workbook = Annotated.read(Annotated.findings(TABLE))) {
      var sheet = workbook.getSheetAt(0);
      var wrong = cell(sheet, 2, "jour");
      assertThat(wrong.getCellStyle().getFillForegroundXSSFColor().getARGBHex())
          .isEqualTo("FFFFEBE9");
      assertThat(wrong.getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.MEDIUM);
      assertThat(wrong.getCellComment().getString().getString())
          .contains("n’est pas écrite année-mois-jour")
          .contains("Proposition\u202f: 2024-03-31");
      assertThat(cell(sheet, 1, "jour").getCellComment()).isNull();
      assertThat(cell(sheet, 1, "jour").getCellStyle().getBorderLeft()).isEqualTo(BorderStyle.NONE);
      assertThat(cell(sheet, 3, "id").getCellComment().getString().getString())
          .contains("obligatoire");
    }
  }

  @Test
  void aDateThatCanBeReadTwoWaysIsGivenInBoth() throws IOException {
    var table = Tables.of("id|places|jour|accroche|couvert", "1|2|03/04/2024|AUTRE|true");
    try (var workbook = Annotated.read(Annotated.findings(table))) {
      var comment = cell(workbook.getSheetAt(0), 1, "jour").getCellComment();
      assertThat(comment.getString().getString())
          .endsWith("Selon le sens\u202f: 2024-04-03 ou 2024-03-04");
    }
  }

  @Test
  void theFirstColumnNamesTheColumnsConcerned() throws IOException {
    try (var workbook = Annotated.read(Annotated.findings(TABLE))) {
      var sheet = workbook.getSheetAt(0);
      var marks = IntStream.rangeClosed(0, 4).mapToObj(r -> Annotated.text(sheet, r, 0)).toList();
      assertThat(marks).containsExactly("À corriger", "", "▲ C D E F", "▲ B", "");
    }
  }

  @Test
  void titlesOutsideTheSchemaAreMarkedAsMentionedOnly() throws IOException {
    try (var workbook = Annotated.read(Annotated.findings(TABLE))) {
      var title = cell(workbook.getSheetAt(0), 0, "agent");
      assertThat(title.getCellStyle().getBorderTop()).isEqualTo(BorderStyle.MEDIUM_DASHED);
      assertThat(title.getCellComment().getString().getString()).startsWith("◆");
      assertThat(cell(workbook.getSheetAt(0), 0, "id").getCellComment()).isNull();
    }
  }

  @Test
  void everyCommentIsOnACellWithAFinding() throws IOException {
    var findings = Annotated.findings(TABLE);
    try (var workbook = Annotated.read(findings)) {
      var comments = workbook.getSheetAt(0).getCellComments().keySet();
      assertThat(comments)
          .extracting(Object::toString)
          .containsExactlyInAnyOrder("G1", "C3", "D3", "E3", "F3", "B4");
    }
  }

  @Test
  void listsOfferWhatTheSchemaAllows() throws IOException {
    try (var workbook = Annotated.read(Annotated.findings(TABLE))) {
      var rules = workbook.getSheetAt(0).getDataValidations();
      assertThat(rules)
          .extracting(r -> r.getValidationConstraint().getFormula1())
          .containsExactly("_listes!$A$1:$A$3", "_listes!$A$4:$A$5");
      assertThat(rules.getFirst().getRegions().getCellRangeAddresses()[0].formatAsString())
          .isEqualTo("E2:E105");
      var lists = workbook.getSheet("_listes");
      assertThat(IntStream.range(0, 5).mapToObj(r -> Annotated.text(lists, r, 0)).toList())
          .containsExactly("ARCEAU, U", "RATELIER", "AUTRE", "true", "false");
      assertThat(workbook.isSheetHidden(workbook.getSheetIndex(lists))).isTrue();
    }
  }

  @Test
  void rowsAndColumnsCanBeToldWhenTheWorkbookComesBack() throws IOException {
    var table = TABLE.withNewRows(1, 1).withOrder(new int[] {3, 4, 0, 1, 2});
    try (var workbook = Annotated.read(Annotated.findings(table))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.isColumnHidden(7)).isTrue();
      assertThat(Annotated.text(sheet, 0, 7)).isEqualTo(Layout.KEY_TITLE);
      assertThat(IntStream.rangeClosed(1, 5).mapToObj(r -> Annotated.text(sheet, r, 7)))
          .extracting(text -> RowKey.parse(text).orElseThrow())
          .containsExactly(
              new RowKey(3, 5),
              new RowKey(4, 0),
              new RowKey(0, 2),
              new RowKey(1, 3),
              new RowKey(2, 4));
      var layout = workbook.getSheet(Layout.SHEET);
      assertThat(workbook.isSheetVeryHidden(workbook.getSheetIndex(layout))).isTrue();
      assertThat(IntStream.range(0, 3).mapToObj(c -> Annotated.text(layout, 2, c)))
          .containsExactly("2", "1", "places");
    }
  }

  @Test
  void theHeaderStaysInSightAndCanBeFiltered() throws IOException {
    try (var workbook = Annotated.read(Annotated.findings(TABLE))) {
      var sheet = workbook.getSheetAt(0);
      assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:H5");
      assertThat(sheet.getColumnWidth(1)).isGreaterThanOrEqualTo(10 * 256);
    }
  }

  @Test
  void theListHasOneLineForEachFinding() throws IOException {
    var findings = Annotated.findings(TABLE);
    try (var workbook = Annotated.read(findings)) {
      var list = workbook.getSheet("À corriger");
      var expected = findings.count(Severity.ERROR) + findings.count(Severity.WARNING);
      assertThat(list.getLastRowNum()).isEqualTo((int) expected);
      var date =
          IntStream.rangeClosed(1, list.getLastRowNum())
              .filter(r -> Annotated.text(list, r, 2).equals("D3"))
              .mapToObj(
                  r -> IntStream.range(0, 8).mapToObj(c -> Annotated.text(list, r, c)).toList())
              .findFirst()
              .orElseThrow();
      assertThat(date).startsWith("▲ à corriger", "3.0", "D3", "jour", "31/03/2024");
      assertThat(date.getLast()).isEqualTo("2024-03-31");
    }
  }

  @Test
  void theSummaryTellsTheVerdictAndTheLegendTheMarks() throws IOException {
    var findings = Annotated.findings(TABLE);
    try (var workbook = Annotated.read(findings)) {
      var summary = workbook.getSheet("Résumé");
      assertThat(Annotated.text(summary, 1, 0))
          .isEqualTo("Ce tableau n’est pas encore valide pour le schéma essai 1.2.");
      assertThat(Annotated.text(summary, 4, 1)).isEqualTo(findings.count(Severity.ERROR) + ".0");
      var legend = workbook.getSheet("Légende");
      assertThat(IntStream.range(1, 4).mapToObj(r -> Annotated.text(legend, r, 0)))
          .containsExactly("▲ à corriger", "◆ à voir", "● conseil");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void everySentenceIsThereInBothLanguages(String language) throws IOException {
    var locale = Locale.forLanguageTag(language);
    var bytes = Annotated.bytes(Annotated.findings(TABLE), locale);
    try (var workbook =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row -> row.forEach(c -> assertThat(c.toString()).doesNotStartWith("publish."))));
      assertThat(workbook.getNumberOfSheets()).isEqualTo(6);
    }
  }

  @Test
  void aCellLongerThanAWorkbookHoldsIsCutAndTold() throws IOException {
    var builder = new TableBuilder(List.of("id", "note"));
    builder.row(2, List.of("1", "é".repeat(40_000)));
    var findings = Annotated.findings(builder.build(Tables.ID, "essai"));
    var out = new ByteArrayOutputStream();
    var told = new AnnotatedWorkbook(Texts.in(Locale.FRANCE)).write(findings, out, Progress.NONE);
    assertThat(told).extracting(p -> p.message().code()).containsExactly("publish.workbook.cut");
    assertThat(told.getFirst().place().row()).isEqualTo(2);
  }

  @Test
  void whatNoSheetHoldsIsRefused() {
    var labels = IntStream.range(0, 16_383).mapToObj(i -> "c" + i).toList();
    var table = new TableBuilder(labels).build(Tables.ID, "large");
    var findings = new Checker().check(table, Annotated.SCHEMA, CheckOptions.NATIONAL);
    assertThatThrownBy(() -> Annotated.bytes(findings, Locale.FRANCE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("format.workbook.too-big");
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, String title) {
    var titles = sheet.getRow(0);
    for (var cell : titles) {
      if (cell.getStringCellValue().equals(title)) {
        return sheet.getRow(row).getCell(cell.getColumnIndex());
      }
    }
    throw new AssertionError(title);
  }
}
