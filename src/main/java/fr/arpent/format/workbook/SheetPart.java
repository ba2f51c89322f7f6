package fr.arpent.format.workbook;

import fr.arpent.format.archive.Xml;
import fr.arpent.format.sheet.Area;
import fr.arpent.format.sheet.SheetContent;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the cells of one XLSX sheet as a stream. For one sheet and one thread. */
final class SheetPart {
  private final XlsxCell cells;
  private final SheetContent sheet;
  private boolean rowsHidden;
  private int row;

  SheetPart(XlsxCell cells, SheetContent sheet) {
    this.cells = cells;
    this.sheet = sheet;
  }

  /** Reads all of the part. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    while (Xml.nextStart(xml)) {
      switch (xml.getLocalName()) {
        case "sheetFormatPr" -> rowsHidden = Xml.isTrue(xml, "zeroHeight");
        case "col" -> column(xml);
        case "row" -> row(xml);
        case "mergeCell" -> merged(Xml.attribute(xml, "ref", ""));
        default -> {}
      }
    }
  }

  private void column(XMLStreamReader xml) {
    if (Xml.isTrue(xml, "hidden")) {
      sheet.hiddenColumns(Xml.number(xml, "min", 1) - 1, Xml.number(xml, "max", 1) - 1);
    }
  }

  private void row(XMLStreamReader xml) throws XMLStreamException {
    row = Xml.number(xml, "r", row + 1);
    sheet.startRow(row, rowsHidden || Xml.isTrue(xml, "hidden"));
    var column = 0;
    for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("c")) {
        column = cells.read(xml, column, sheet) + 1;
      } else {
        Xml.skip(xml);
      }
    }
    sheet.endRow();
  }

  private void merged(String reference) {
    var range = CellRangeAddress.valueOf(reference);
    sheet.merged(
        new Area(
            range.getFirstRow() + 1,
            range.getLastRow() + 1,
            range.getFirstColumn(),
            range.getLastColumn()));
  }
}
