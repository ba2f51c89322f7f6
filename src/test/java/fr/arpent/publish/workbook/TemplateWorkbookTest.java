package fr.arpent.publish.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The empty workbook to fill, and what both workbooks have in common. */
class TemplateWorkbookTest {
  private static final String SCHEMA =
      """
      {"name":"Mes [arceaux] : 2024/25","fields":[
        {"name":"id","title":"Identifiant","description":"Deux lettres et trois chiffres.",
         "constraints":{"required":true,"pattern":"[A-Z]{2}\\\\d{3}"}},
        {"name":"type","constraints":{"enum":["ARCEAU, U","RATELIER","=AUTRE"]}},
        {"name":"couvert","type":"boolean","trueValues":["oui"],"falseValues":["non"]},
        {"name":"pose","type":"date"}]}
      """;

  @Test
  void titlesAreThoseOfTheSchemaEachExplained() throws IOException {
    try (var workbook = template("fr")) {
      var sheet = workbook.getSheetAt(0);
      assertThat(IntStream.range(0, 4).mapToObj(c -> Annotated.text(sheet, 0, c)))
          .containsExactly("id", "type", "couvert", "pose");
      assertThat(sheet.getCellComment(new org.apache.poi.ss.util.CellAddress("A1")).getString())
          .hasToString(
              "Identifiant\nÀ remplir sur chaque ligne.\n"
                  + comment(workbook, "A1").split("\n", -1)[2]
                  + "\nDeux lettres et trois chiffres.");
      assertThat(comment(workbook, "B1")).contains("Peut rester vide").contains("RATELIER");
      assertThat(sheet.getLastRowNum()).isZero();
      assertThat(workbook.getSheetName(0)).doesNotContain("[", "]", ":", "/");
    }
  }

  @Test
  void listsHoldEveryWordThatIsAllowedAndRunNothing() throws IOException {
    try (var workbook = template("fr")) {
      var rules = workbook.getSheetAt(0).getDataValidations();
      assertThat(rules)
          .extracting(r -> r.getRegions().getCellRangeAddresses()[0].getFirstColumn())
          .containsExactly(1, 2);
      var lists = workbook.getSheet(Choices.SHEET);
      assertThat(IntStream.range(0, 5).mapToObj(r -> Annotated.text(lists, r, 0)))
          .containsExactly("ARCEAU, U", "RATELIER", "=AUTRE", "oui", "non");
      assertThat(lists.getRow(2).getCell(0).getCellType())
          .isEqualTo(org.apache.poi.ss.usermodel.CellType.STRING);
      assertThat(rules.getFirst().getErrorStyle())
          .as("another value is warned about, not refused")
          .isEqualTo(org.apache.poi.ss.usermodel.DataValidation.ErrorStyle.WARNING);
    }
  }

  /** What is typed stays as it is typed: 01004 is no number, 1-2 no date. */
  @Test
  void everyColumnIsText() throws IOException {
    try (var workbook = template("en")) {
      for (var column = 0; column < 4; column++) {
        var style = workbook.getSheetAt(0).getColumnStyle(column);
        assertThat(style.getDataFormatString()).isEqualTo("@");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 100, 4_000})
  void aFullDiskIsNotSwallowed(int room) {
    var findings = Annotated.findings(Tables.of("id|places", "1|x", "2|y"));
    var texts = Texts.in(Locale.FRENCH);
    assertThatThrownBy(
            () -> new AnnotatedWorkbook(texts).write(findings, disk(room), Progress.NONE))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () ->
                new TemplateWorkbook(texts)
                    .write(SchemaReader.read(SCHEMA, "essai"), disk(Math.min(room, 2_000))))
        .isInstanceOf(IOException.class);
  }

  /** A colleague's copy comes back: Arpent reads its own workbook as the table it was made of. */
  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void anAnnotatedWorkbookIsReadBackAsItsTable(String language) throws IOException {
    var table =
        Tables.of(
            "id|places|jour|accroche|couvert|agent",
            "01004|4|2024-03-12|ARCEAU, U|true|=1+1",
            "2A004|quatre|31/03/2024|arceau|oui|-12",
            "0003|5|2024-03-14|AUTRE||@x");
    var bytes = Annotated.bytes(Annotated.findings(table), Locale.of(language));
    var told = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1").with(ReadOptions.SHEET, "1");
    var read = FormatFiles.read("annoté.xlsx", bytes, told).table();
    var columns = read.columns();
    var own = read.withoutColumn(columns.getFirst().id()).withoutColumn(columns.getLast().id());
    assertThat(FormatFiles.labels(own)).isEqualTo(FormatFiles.labels(table));
    assertThat(Tables.texts(own)).isEqualTo(Tables.texts(table));
  }

  @Test
  void aTableNamedLikeASheetOfOursHasItsOwn() throws IOException {
    for (var name :
        List.of("Résumé", "légende", "À corriger", "_listes", "a".repeat(60), "", "'")) {
      var table = Tables.of("id|accroche", "1|x");
      Table named = table.named(table.id(), name);
      try (var workbook = Annotated.read(Annotated.findings(named))) {
        assertThat(Annotated.rows(workbook.getSheetAt(0), named))
            .as(name)
            .isEqualTo(Tables.texts(named));
        assertThat(workbook.getNumberOfSheets()).as(name).isEqualTo(6);
      }
    }
  }

  private static OutputStream disk(int room) {
    return new OutputStream() {
      private int left = room;

      @Override
      public void write(int b) throws IOException {
        if (left-- <= 0) {
          throw new IOException("No space left on device");
        }
      }
    };
  }

  private static String comment(XSSFWorkbook workbook, String cell) {
    var address = new org.apache.poi.ss.util.CellAddress(cell);
    return workbook.getSheetAt(0).getCellComment(address).getString().getString();
  }

  private static XSSFWorkbook template(String language) throws IOException {
    var out = new ByteArrayOutputStream();
    var schema = SchemaReader.read(SCHEMA, "essai");
    new TemplateWorkbook(Texts.in(Locale.of(language))).write(schema, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }
}
