package fr.arpent.format.ods;

import fr.arpent.format.archive.Xml;
import fr.arpent.format.sheet.Area;
import fr.arpent.format.sheet.SheetContent;
import fr.arpent.format.sheet.SheetSize;
import fr.arpent.table.Cell;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads one {@code table:table} (OpenDocument 1.2 part 1, 9.1). Rows and cells are written once
 * with how often they come; the empty ones are passed over, however many are claimed.
 */
final class OdsSheet {
  private final SheetContent sheet;
  private final List<Run> runs = new ArrayList<>();
  private int rows;
  private int columns;

  /** Cells that hold the same, side by side. */
  private record Run(int column, int count, OdsCell cell) {}

  OdsSheet(SheetContent sheet) {
    this.sheet = sheet;
  }

  /** Reads from the start of the table to its end. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    for (var depth = 1; depth > 0; ) {
      var event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT && !readPart(xml)) {
        depth++;
      }
    }
  }

  /** Reads a part that is read whole; groups of rows and columns are gone through instead. */
  private boolean readPart(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "table-column" -> column(xml);
      case "table-row" -> row(xml);
      case "table-column-group",
          "table-columns",
          "table-header-columns",
          "table-row-group",
          "table-rows",
          "table-header-rows" -> {
        return false;
      }
      default -> Xml.skip(xml);
    }
    return true;
  }

  private void column(XMLStreamReader xml) throws XMLStreamException {
    var count = repeated(xml, "number-columns-repeated");
    if (isHidden(xml)) {
      sheet.hiddenColumns(columns, columns + count - 1);
    }
    columns = Math.min(columns + count, SheetSize.MOST_COLUMNS);
    Xml.skip(xml);
  }

  private void row(XMLStreamReader xml) throws XMLStreamException {
    var count = repeated(xml, "number-rows-repeated");
    var hidden = isHidden(xml);
    runs.clear();
    var column = 0;
    for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().endsWith("table-cell")) {
        column += cells(xml, column);
      } else {
        Xml.skip(xml);
      }
    }
    if (!runs.isEmpty()) {
      for (var i = 1; i <= count; i++) {
        handOn(rows + i, hidden);
      }
    }
    rows = Math.min(rows + count, SheetSize.MOST_ROWS);
  }

  private int cells(XMLStreamReader xml, int column) throws XMLStreamException {
    var count = repeated(xml, "number-columns-repeated");
    merged(xml, column);
    var cell = OdsCell.read(xml);
    if (cell.isSomething()) {
      runs.add(new Run(column, count, cell));
    }
    return count;
  }

  private void merged(XMLStreamReader xml, int column) {
    var down = Xml.number(xml, "number-rows-spanned", 1);
    var across = Xml.number(xml, "number-columns-spanned", 1);
    if (down > 1 || across > 1) {
      sheet.merged(new Area(rows + 1, rows + down, column, column + across - 1));
    }
  }

  private void handOn(int number, boolean hidden) {
    sheet.startRow(number, hidden);
    for (var run : runs) {
      for (var i = 0; i < run.count; i++) {
        Cell cell = run.cell.cell(sheet, run.column + i);
        sheet.cell(run.column + i, cell);
      }
    }
    sheet.endRow();
  }

  private static boolean isHidden(XMLStreamReader xml) {
    return !Xml.attribute(xml, "visibility", "visible").equals("visible");
  }

  private static int repeated(XMLStreamReader xml, String attribute) {
    return Math.clamp(Xml.number(xml, attribute, 1), 1, SheetSize.MOST_ROWS);
  }
}
