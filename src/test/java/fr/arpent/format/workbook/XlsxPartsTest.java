package fr.arpent.format.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.ProblemException;
import fr.arpent.format.archive.Zip;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XLSX as other programs than POI write it. */
class XlsxPartsTest {
  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      <Relationship Id="r1" Target="/feuilles/un.xml"
       Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet"/>
      <Relationship Id="r2" Target="textes.xml"
       Type="http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings"/>
      </Relationships>\
      """;
  private static final String WORKBOOK =
      """
      <x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"
       xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships">
      <x:sheets><x:sheet name="Un" sheetId="7" r:id="r1"/></x:sheets></x:workbook>\
      """;

  @Test
  void sharedTextsAreJoinedRunsWithoutPhoneticOnes() {
    var texts =
        """
        <sst><si><t>a</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">rue </t></r>\
        <r><t>Foch</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>\
        <phoneticPr fontId="1"/></si><si><t>1_x000D_2_x005F_x0041_</t></si><si/></sst>\
        """;
    var cells =
        "<c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c><c t='s'><v>4</v></c>";
    assertThat(row(texts, cells))
        .containsExactly(Cell.text("rue Foch"), Cell.text("東京"), Cell.text("1\r2_x0041_"));
  }

  @Test
  void cellsMayHaveNoPlaceAndTextInside() {
    assertThat(
            row(
                "<sst/>",
                """
                <c t="inlineStr"><is><t>x</t></is></c><c t="str"><f>A1</f><v>y_x0009_</v></c>
                <c t="b"><v>0</v></c><c r="E2" t="d"><v>2020-05-01T00:00:00Z</v></c>\
                """))
        .containsExactly(
            Cell.text("x"),
            Cell.text("y\t"),
            new Cell("false", CellKind.BOOLEAN),
            Cell.EMPTY,
            new Cell("2020-05-01T00:00:00", CellKind.DATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<c t='s'><v>12</v></c>",
        "<c r='ZZZZ2'><v>1</v></c>",
        "<c r='2'><v>1</v></c>",
        "<c s='x'><v>1</v></c>",
        "<c><v>1</c>",
      })
  void damageIsAProblemAndNoCrash(String cells) {
    assertThatThrownBy(() -> row("<sst/>", cells))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).contains("damaged"));
  }

  @Test
  void aBinaryWorkbookIsTold() {
    var source = new Zip().with("xl/workbook.bin", "x").source("a.xlsb");
    assertThat(new XlsxFormat().recognises(source)).isTrue();
    assertThatThrownBy(() -> Workbooks.XLSX.read(source))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().message().code()).isEqualTo("format.workbook.binary"));
  }

  private static List<Cell> row(String texts, String cells) {
    var sheet =
        "<worksheet><sheetData><row><c><v>0</v></c></row><row r='2'>"
            + cells
            + "</row></sheetData></worksheet>";
    var source =
        new Zip()
            .with("xl/workbook.xml", WORKBOOK)
            .with("xl/_rels/workbook.xml.rels", RELATIONS)
            .with("xl/textes.xml", texts)
            .with("feuilles/un.xml", sheet)
            .source("a.xlsx");
    assertThat(new XlsxFormat().recognises(source)).isTrue();
    return Workbooks.cells(Workbooks.XLSX.read(source).table(), 0);
  }
}
