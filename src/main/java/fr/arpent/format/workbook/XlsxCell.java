package fr.arpent.format.workbook;

import fr.arpent.format.archive.Xml;
import fr.arpent.format.sheet.IsoDate;
import fr.arpent.format.sheet.NumberText;
import fr.arpent.format.sheet.SheetContent;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code c} elements of an XLSX file (ECMA-376 part 1, 18.3.1.4).
 *
 * @param shared the shared texts
 * @param styles what the styles make of numbers
 * @param numbers makes the cells of numbers
 */
record XlsxCell(List<Cell> shared, CellStyles styles, NumberCells numbers) {

  /**
   * Reads the cell that starts here into {@code sheet}.
   *
   * @param next the column when the cell does not name its own, counted from 0
   * @return its column, counted from 0
   */
  int read(XMLStreamReader xml, int next, SheetContent sheet) throws XMLStreamException {
    var place = Xml.attribute(xml, "r");
    var column = place == null ? next : column(place);
    var type = Xml.attribute(xml, "t", "n");
    var style = Xml.number(xml, "s", 0);
    @Nullable String value = null;
    var formula = false;
    for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "v" -> value = xml.getElementText();
        case "is" -> value = RichText.read(xml);
        default -> {
          formula |= xml.getLocalName().equals("f");
          Xml.skip(xml);
        }
      }
    }
    if (value != null) {
      sheet.cell(column, cell(type, value, style, sheet, column));
    } else if (formula) {
      sheet.odd("format.sheet.no-result", "", column);
    }
    return column;
  }

  private Cell cell(String type, String value, int style, SheetContent sheet, int column) {
    return switch (type) {
      case "s" -> shared.get(Integer.parseInt(value.strip()));
      case "b" -> new Cell(value.strip().equals("1") ? "true" : "false", CellKind.BOOLEAN);
      case "e" -> {
        sheet.odd("format.sheet.error", value, column);
        yield Cell.text(value);
      }
      case "inlineStr" -> Cell.text(value);
      case "str" -> Cell.text(ExcelText.decode(value));
      case "d" -> new Cell(IsoDate.shortest(value), CellKind.DATE);
      default -> number(value, style, sheet, column);
    };
  }

  private Cell number(String value, int style, SheetContent sheet, int column) {
    var text = NumberText.shown(value);
    if (text.isEmpty()) {
      return Cell.text(value);
    }
    var format = styles.format(style);
    return format.equals(DisplayFormat.NUMBER)
        ? new Cell(text.get(), CellKind.NUMBER)
        : numbers.cell(Double.parseDouble(value), text.get(), format, sheet, column);
  }

  private static int column(String place) {
    var column = 0;
    for (var i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && i < 4; i++) {
      column = column * 26 + (place.charAt(i) & 0x1F);
    }
    return column - 1;
  }
}
