package fr.arpent.format.ods;

import fr.arpent.format.archive.XmlOutput;
import fr.arpent.table.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes {@code content.xml} of an ODS file with one sheet, row after row. */
final class SheetXml {
  private final XmlOutput xml;
  private final CellXml cells;

  SheetXml(OutputStream out) throws IOException {
    xml = new XmlOutput(out);
    cells = new CellXml(xml);
  }

  /** Begins the sheet {@code name}. */
  void begin(String name) throws IOException {
    xml.start("office:document-content");
    for (var space : OdsStyles.NAMESPACES.entrySet()) {
      xml.attribute("xmlns:" + space.getKey(), space.getValue());
    }
    xml.attribute("office:version", "1.2");
    OdsStyles.write(xml);
    xml.start("office:body");
    xml.start("office:spreadsheet");
    xml.start("table:table");
    xml.attribute("table:name", LostCharacters.replaced(name));
  }

  /** The labels of the columns. */
  void headerRow(List<String> labels) throws IOException {
    xml.start("table:table-row");
    for (var label : labels) {
      cells.header(label);
    }
    xml.end();
  }

  /** A row. */
  void row(List<Cell> row) throws IOException {
    xml.start("table:table-row");
    for (var cell : row) {
      cells.cell(cell);
    }
    if (row.isEmpty()) {
      cells.cell(Cell.EMPTY);
    }
    xml.end();
  }

  /** Ends the sheet and the file. */
  void end() throws IOException {
    xml.finish();
  }
}
