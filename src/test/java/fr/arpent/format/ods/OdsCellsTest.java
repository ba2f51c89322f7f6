package fr.arpent.format.ods;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.format.Family;
import fr.arpent.format.FormatFiles;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.WriteOptions;
import fr.arpent.format.archive.Archive;
import fr.arpent.format.archive.Zip;
import fr.arpent.format.sheet.RandomTables;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cells of ODS sheets, one kind after another, read and written. */
class OdsCellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "value-type='float' o:value='12.50'!12,50!12.5!NUMBER",
        "value-type='float' o:value='1E3'!1000!1000!NUMBER",
        "value-type='float' o:value='1004'!01004!01004!TEXT",
        "value-type='float' o:value='1004'!1 004!1004!NUMBER",
        "value-type='percentage' o:value='0.125'!12,5 %!0.125!NUMBER",
        "value-type='currency' o:value='12'!12 €!12!NUMBER",
        "value-type='float' o:value='x'!douze!douze!TEXT",
        "value-type='date' o:date-value='2021-03-12'!12/03/21!2021-03-12!DATE",
        "value-type='date' o:date-value='1899-12-30'!30/12/1899!1899-12-30!DATE",
        "value-type='date' o:date-value='2021-03-12T08:00:00.000'!x!2021-03-12T08:00:00!DATE",
        "value-type='time' o:time-value='PT08H05M00S'!8 h 05!08:05:00!DATE",
        "value-type='time' o:time-value='PT36H00M00S'!36:00!36:00:00!DATE",
        "value-type='boolean' o:boolean-value='false'!FAUX!false!BOOLEAN",
        "value-type='string' o:string-value='exact'!montré!exact!TEXT",
        "value-type='string'! 01 !01!TEXT",
      })
  void isWhatItsTypeSays(String attributes, String shown, String text, CellKind kind) {
    var cell = "<t:table-cell o:" + attributes + "><x:p>" + shown + "</x:p></t:table-cell>";
    assertThat(cells(cell + "<t:table-cell><x:p>fin</x:p></t:table-cell>").getFirst())
        .isEqualTo(new Cell(text, kind));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<x:p>a</x:p><x:p>b</x:p>!a|b",
        "<x:p/><x:p>b</x:p><x:p/>!|b|",
        "<x:p>a<x:span>b<x:span>c</x:span></x:span>d</x:p>!abcd",
        "<x:p>a<x:s/>b<x:s x:c='3'/>c</x:p>!a b   c",
        "<x:p>  a   b  </x:p>!'a b '",
        "<x:p>a<x:line-break/>b<x:tab/>c</x:p>!a|b\tc",
        "<x:p><x:a>www.ville.fr</x:a></x:p>!www.ville.fr",
        "<o:annotation><x:p>non</x:p></o:annotation><x:p>oui</x:p>!oui",
        "<x:p>a<x:note><x:p>non</x:p></x:note>b</x:p>!ab",
        "<x:p>&lt;b&gt; &amp; é €</x:p>!<b> & é €",
      })
  void theTextIsThatOfItsParagraphs(String inside, String text) {
    var cell = "<t:table-cell o:value-type='string'>" + inside + "</t:table-cell>";
    assertThat(cells(cell).getFirst().text()).isEqualTo(text.replace('|', '\n'));
  }

  /** What LibreOffice and Excel need to show each kind as it is, and to compute nothing. */
  @Test
  void everyKindIsWrittenAsItsType() throws IOException {
    var row =
        List.of(
            Cell.text("01004"),
            Cell.text("=1+1"),
            new Cell("12.5", CellKind.NUMBER),
            new Cell("true", CellKind.BOOLEAN),
            new Cell("2021-03-12", CellKind.DATE),
            new Cell("2021-03-12T08:05:00", CellKind.DATE),
            new Cell("08:05:00", CellKind.DATE),
            Cell.text("a\n  b"));
    var builder = new TableBuilder(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
    builder.startRow(2);
    row.forEach(builder::cell);
    builder.endRow();
    var table = builder.build(new TableId("t1"), "kinds");
    var bytes = FormatFiles.write("a.ods", table, WriteOptions.STANDARD);
    var archive = Archive.open(new Source("a.ods", bytes));
    try (var content = archive.content("content.xml").orElseThrow()) {
      assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
          .contains("office:value-type=\"float\" office:value=\"12.5\"")
          .contains("office:boolean-value=\"true\"")
          .contains("office:date-value=\"2021-03-12\"")
          .contains("office:date-value=\"2021-03-12T08:05:00\"")
          .contains("office:time-value=\"PT08H05M00S\"")
          .doesNotContain("table:formula");
    }
    var read = FormatFiles.read("a.ods", bytes, ReadOptions.GUESS).table();
    assertThat(RandomTables.cells(read).get(1)).isEqualTo(row);
  }

  private static List<Cell> cells(String row) {
    var table =
        "<t:table-row><t:table-cell><x:p>a</x:p></t:table-cell></t:table-row><t:table-row>"
            + row
            + "</t:table-row>";
    return RandomTables.cells(read(table).table()).get(1);
  }

  private static Reading read(String rows) {
    var parts = new Zip();
    Family.ODS.parts().forEach(parts::with);
    parts.with(
        "content.xml",
        "<o:document-content xmlns:o='o' xmlns:t='t' xmlns:x='x'><o:body><o:spreadsheet>"
            + "<t:table t:name='S'>"
            + rows
            + "</t:table></o:spreadsheet></o:body></o:document-content>");
    var options = ReadOptions.GUESS.with(ReadOptions.HEADER_ROW, "1");
    return FormatFiles.read("a.ods", parts.source("a.ods").bytes(), options);
  }
}
