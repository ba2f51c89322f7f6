package fr.arpent.format.ods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Part;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.archive.Zip;
import fr.arpent.format.sheet.RandomTables;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.TableId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OdsReaderTest {
  private static final TableId ID = new TableId("t1");
  private static final String DOCUMENT =
      """
      <office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"
       xmlns:calcext="c" xmlns:draw="d">
      <office:automatic-styles><style:style style:name="cache" style:family="table">
      <style:table-properties table:display="false"/></style:style></office:automatic-styles>
      <office:body><office:spreadsheet>TABLES</office:spreadsheet></office:body>
      </office:document-content>\
      """;

  @Test
  void everyTypeOfValue() {
    var row =
        """
        <table:table-cell office:value-type="string"><text:p>01004</text:p></table:table-cell>
        <table:table-cell office:value-type="float" office:value="0.30000000000000004"/>
        <table:table-cell office:value-type="currency" office:value="12.50"><text:p>12,50 €</text:p>
        </table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2014-10-01T12:30:00"/>
        <table:table-cell office:value-type="time" office:time-value="PT9H05M00S"/>
        <table:table-cell office:value-type="boolean" office:boolean-value="true"/>
        <table:table-cell office:value-type="float" office:value="612345678">
        <text:p>06 12 34 56 78</text:p></table:table-cell>
        <table:table-cell><text:p>sans type</text:p></table:table-cell>\
        """;
    assertThat(row(row))
        .containsExactly(
            Cell.text("01004"),
            new Cell("0.3", CellKind.NUMBER),
            new Cell("12.5", CellKind.NUMBER),
            new Cell("2014-10-01T12:30:00", CellKind.DATE),
            new Cell("09:05:00", CellKind.DATE),
            new Cell("true", CellKind.BOOLEAN),
            Cell.text("0612345678"),
            Cell.text("sans type"));
  }

  @Test
  void textIsItsParagraphsWithoutCommentsAndDrawings() {
    var row =
        """
        <table:table-cell office:value-type="string"><office:annotation><text:p>non</text:p>
        </office:annotation><text:p> a  b<text:s text:c="2"/>c<text:tab/>\
        <text:span>d</text:span><text:line-break/>e</text:p><text:p/>\
        <draw:frame><text:p>non</text:p></draw:frame></table:table-cell>\
        """;
    assertThat(row(row)).containsExactly(Cell.text("a b  c\td\ne\n"));
  }

  @Test
  void repeatedCellsAndRowsAreCountedWithoutBeingMade() {
    var reading =
        read(
            """
            <table:table table:name="S"><table:table-header-rows>
            <table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="3"><text:p>b</text:p></table:table-cell>
            <table:table-cell table:number-columns-repeated="16380"/></table:table-row>
            </table:table-header-rows>
            <table:table-row table:number-rows-repeated="2">
            <table:table-cell table:number-columns-repeated="4"/></table:table-row>
            <table:table-row table:number-rows-repeated="2"><table:table-cell/>
            <table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>
            <table:table-row table:number-rows-repeated="1048570">
            <table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>\
            """);
    assertThat(RandomTables.cells(reading.table()))
        .containsExactly(
            texts("a", "b", "b", "b"),
            texts("", "", "", ""),
            texts("", "", "", ""),
            texts("", "x", "", ""),
            texts("", "x", "", ""));
    assertThat(reading.table().sourceRow(3)).isEqualTo(5);
  }

  @Test
  void whatIsHiddenOrMergedOrWrongIsTold() {
    var reading =
        read(
            """
            <table:table table:name="Listes" table:style-name="cache"><table:table-row>
            <table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>
            <table:table table:name="S"><table:table-column/>
            <table:table-column-group><table:table-column table:visibility="collapse"/>
            </table:table-column-group>
            <table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>
            <table:table-cell><text:p>b</text:p></table:table-cell>
            <table:table-cell><text:p>c</text:p></table:table-cell></table:table-row>
            <table:table-row table:visibility="filter">
            <table:table-cell table:number-rows-spanned="2" table:number-columns-spanned="1">
            <text:p>x</text:p></table:table-cell>
            <table:table-cell office:value-type="string" calcext:value-type="error"
             office:string-value=""><text:p>#N/A</text:p></table:table-cell></table:table-row>
            <table:table-row><table:covered-table-cell/>
            <table:table-cell table:formula="of:=1"/>
            <table:table-cell><text:p>y</text:p></table:table-cell></table:table-row>
            </table:table>\
            """);
    assertThat(reading.problems())
        .extracting(Problem::message)
        .containsExactly(
            Message.of("format.sheet.hidden-rows", 1),
            Message.of("format.sheet.hidden-columns", 1),
            Message.of("format.sheet.error", "#N/A", 1),
            Message.of("format.sheet.no-result", "", 1),
            Message.of("format.sheet.merged", 1),
            Message.of("format.sheet.hidden-sheet", 1));
    assertThat(reading.proposals()).hasSize(1);
    assertThat(reading.recognised().parts())
        .containsExactly(
            new Part("Listes", 0, 1, true, List.of("x")),
            new Part("S", 2, 3, false, List.of("a", "b", "c")));
    assertThat(RandomTables.cells(reading.table())).contains(texts("x", "#N/A", ""));
  }

  @Test
  void whatCannotBeReadIsTold() {
    var manifest =
        "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";
    assertThat(code(ods().with("META-INF/manifest.xml", manifest).source("a.ods")))
        .isEqualTo("format.ods.password");
    assertThat(code(new Zip().with("content.xml", "<a/>").source("a.ods")))
        .isEqualTo("format.ods.no-spreadsheet");
    assertThat(code(new Source("a.ods", "texte".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("format.ods.no-spreadsheet");
    assertThat(code(ods().with("content.xml", DOCUMENT.substring(0, 90)).source("a.ods")))
        .isEqualTo("format.archive.damaged");
  }

  @Test
  void aCutOrSpoiltFileIsReadOrTold() {
    var whole =
        ods().with("content.xml", document("<table:table table:name='S'/>")).source("a.ods");
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var i = 0; i < 300; i++) {
      var bytes = Arrays.copyOf(whole.bytes(), random.nextInt(1, whole.size()));
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      assertThat(code(new Source("a.ods", bytes))).as("seed %d", seed).startsWith("format.");
    }
  }

  @Test
  void itIsKnownByItsMediaType() {
    assertThat(new OdsFormat().recognises(ods().source("x"))).isTrue();
    assertThat(new OdsFormat().recognises(new Zip().with("a", "b").source("a.ods"))).isFalse();
    assertThat(new OdsFormat().recognises(new Source("a.ods", new byte[] {'P', 'K', 3, 4})))
        .isFalse();
  }

  private static List<Cell> row(String cells) {
    var header =
        "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>";
    var table =
        "<table:table table:name='S'>"
            + header
            + "<table:table-row>"
            + cells
            + "</table:table-row></table:table>";
    return RandomTables.cells(read(table).table()).get(1);
  }

  private static Reading read(String tables) {
    return read(ods().with("content.xml", document(tables)).source("a.ods"));
  }

  private static Reading read(Source source) {
    var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1");
    return new OdsReader().read(source, options.with(ReadOptions.SHEET, "S"), ID, Progress.NONE);
  }

  private static String code(Source source) {
    var code = new String[1];
    assertThatThrownBy(() -> read(source))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> code[0] = e.problem().message().code());
    return code[0];
  }

  private static Zip ods() {
    return new Zip().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
  }

  private static String document(String tables) {
    return DOCUMENT.replace("TABLES", tables);
  }

  private static List<Cell> texts(String... texts) {
    return Arrays.stream(texts).map(Cell::text).toList();
  }
}
