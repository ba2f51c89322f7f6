package fr.arpent.format.ods;

import fr.arpent.format.archive.XmlOutput;
import fr.arpent.format.sheet.CellValue;
import fr.arpent.table.Cell;
import java.io.IOException;
import java.time.LocalTime;
import java.util.Locale;

/** Writes cells of an ODS sheet. */
final class CellXml {
  private final XmlOutput xml;

  CellXml(XmlOutput xml) {
    this.xml = xml;
  }

  /** A label of the header. */
  void header(String label) throws IOException {
    text(label, OdsStyles.HEADER);
  }

  /** A cell by its kind. */
  void cell(Cell cell) throws IOException {
    switch (CellValue.of(cell)) {
      case CellValue.Text(var text) -> text(text, OdsStyles.TEXT);
      case CellValue.Amount(var number) ->
          typed("float", "office:value", number.toString(), "", cell.text());
      case CellValue.Truth(var yes) ->
          typed(
              "boolean",
              "office:boolean-value",
              Boolean.toString(yes),
              OdsStyles.BOOLEAN,
              cell.text());
      case CellValue.Day(_) ->
          typed("date", "office:date-value", cell.text(), OdsStyles.DAY, cell.text());
      case CellValue.Moment(_) ->
          typed("date", "office:date-value", cell.text(), OdsStyles.MOMENT, cell.text());
      case CellValue.Time(var time) ->
          typed("time", "office:time-value", duration(time), OdsStyles.TIME, cell.text());
    }
  }

  private void typed(String type, String attribute, String value, String style, String shown)
      throws IOException {
    start(style);
    xml.attribute("office:value-type", type);
    xml.attribute(attribute, value);
    ParagraphXml.write(xml, shown);
    xml.end();
  }

  private void text(String text, String style) throws IOException {
    if (text.isEmpty()) {
      xml.start("table:table-cell").end();
      return;
    }
    var possible = LostCharacters.replaced(text);
    start(style);
    xml.attribute("office:value-type", "string");
    if (possible.indexOf('\r') >= 0) {
      // a paragraph cannot hold it, an attribute can
      xml.attribute("office:string-value", possible);
    }
    ParagraphXml.write(xml, possible);
    xml.end();
  }

  private void start(String style) throws IOException {
    xml.start("table:table-cell");
    if (!style.isEmpty()) {
      xml.attribute("table:style-name", style);
    }
  }

  private static String duration(LocalTime time) {
    var fraction = time.getNano() == 0 ? "" : String.format(Locale.ROOT, ".%09d", time.getNano());
    return String.format(
            Locale.ROOT, "PT%02dH%02dM%02d", time.getHour(), time.getMinute(), time.getSecond())
        + fraction
        + "S";
  }
}
