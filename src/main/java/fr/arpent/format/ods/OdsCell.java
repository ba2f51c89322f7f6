package fr.arpent.format.ods;

import fr.arpent.format.archive.Xml;
import fr.arpent.format.sheet.IsoDate;
import fr.arpent.format.sheet.NumberText;
import fr.arpent.format.sheet.SheetContent;
import fr.arpent.table.Cell;
import fr.arpent.table.CellKind;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code table:table-cell} says (OpenDocument 1.2 part 1, 9.1.4 and 19.385).
 *
 * @param type its value's type; {@code error} when LibreOffice marks it so; empty when it has none
 * @param value the value of that type, or null
 * @param shown the text that is shown
 * @param formula whether it is computed
 */
record OdsCell(String type, @Nullable String value, String shown, boolean formula) {

  /** Reads the cell that starts here, to its end. */
  static OdsCell read(XMLStreamReader xml) throws XMLStreamException {
    var type = type(xml);
    var value =
        switch (type) {
          case "float", "percentage", "currency" -> Xml.attribute(xml, "value");
          case "date" -> Xml.attribute(xml, "date-value");
          case "time" -> Xml.attribute(xml, "time-value");
          case "boolean" -> Xml.attribute(xml, "boolean-value");
          case "string" -> Xml.attribute(xml, "string-value");
          default -> null;
        };
    var formula = Xml.attribute(xml, "formula") != null;
    return new OdsCell(type, value, Paragraphs.read(xml), formula);
  }

  /** Whether there is anything to read or to tell. */
  boolean isSomething() {
    return formula || !shown.isEmpty() || (value != null && !value.isEmpty());
  }

  /** The cell it is in the table; what is odd about it is told to {@code sheet}. */
  Cell cell(SheetContent sheet, int column) {
    if (type.equals("error")) {
      sheet.odd("format.sheet.error", shown, column);
      return Cell.text(shown);
    }
    if (value == null) {
      return Cell.text(shownText(sheet, column));
    }
    return switch (type) {
      case "date" -> new Cell(IsoDate.shortest(value), CellKind.DATE);
      case "time" -> new Cell(IsoDate.time(value), CellKind.DATE);
      case "boolean" -> new Cell(value, CellKind.BOOLEAN);
      case "string" -> Cell.text(value);
      default -> number(value, sheet, column);
    };
  }

  private String shownText(SheetContent sheet, int column) {
    if (formula && shown.isEmpty() && type.isEmpty()) {
      sheet.odd("format.sheet.no-result", "", column);
    }
    return shown;
  }

  /** Zeros that are shown in front are part of a code; as a number it would lose them again. */
  private Cell number(String number, SheetContent sheet, int column) {
    var digits = shown.replaceAll("[ \u00A0\u202F]", "");
    if (digits.matches("0\\d+") && isSame(digits, number)) {
      sheet.odd("format.sheet.zeros", Integer.toString(digits.length()), column);
      return Cell.text(digits);
    }
    return NumberText.shown(number)
        .map(text -> new Cell(text, CellKind.NUMBER))
        .orElseGet(() -> Cell.text(shown));
  }

  private static boolean isSame(String digits, String number) {
    return NumberText.shown(digits).equals(NumberText.shown(number));
  }

  /** LibreOffice says {@code string} for old programs and {@code error} beside it. */
  private static String type(XMLStreamReader xml) {
    var type = "";
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("value-type")) {
        var told = xml.getAttributeValue(i);
        type = type.isEmpty() || told.equals("error") ? told : type;
      }
    }
    return type;
  }
}
