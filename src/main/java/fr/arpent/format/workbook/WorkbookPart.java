package fr.arpent.format.workbook;

import fr.arpent.format.archive.Archive;
import fr.arpent.format.archive.Xml;
import fr.arpent.format.archive.XmlPart;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The part of an XLSX file that lists its sheets. */
final class WorkbookPart {
  private final Relations relations;
  private final List<Sheet> sheets = new ArrayList<>();
  private boolean from1904;

  /**
   * One sheet.
   *
   * @param part the part that holds its cells
   */
  record Sheet(String name, boolean hidden, String part) {}

  private WorkbookPart(Relations relations) {
    this.relations = relations;
  }

  /** The workbook of {@code archive}; empty of sheets when it has none. */
  static WorkbookPart read(Archive archive) {
    var name = Relations.of(archive, "").part("officeDocument").orElse("xl/workbook.xml");
    var read = new WorkbookPart(Relations.of(archive, name));
    XmlPart.read(archive, name, read::read);
    return read;
  }

  /** Its sheets of cells in their order; charts and dialogs are none. */
  List<Sheet> sheets() {
    return sheets;
  }

  /** Whether it counts days from 1904. */
  boolean from1904() {
    return from1904;
  }

  /** The part that holds the shared texts, by its usual name when none is told. */
  String sharedStrings() {
    return relations.part("sharedStrings").orElse("xl/sharedStrings.xml");
  }

  /** The part that holds the styles, by its usual name when none is told. */
  String styles() {
    return relations.part("styles").orElse("xl/styles.xml");
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (Xml.nextStart(xml)) {
      switch (xml.getLocalName()) {
        case "workbookPr" -> from1904 = Xml.isTrue(xml, "date1904");
        case "sheet" -> add(xml);
        default -> {}
      }
    }
  }

  private void add(XMLStreamReader xml) {
    var hidden = !Xml.attribute(xml, "state", "visible").equals("visible");
    var name = Xml.attribute(xml, "name", "");
    relations
        .part(Xml.attribute(xml, "id", ""), "worksheet")
        .ifPresent(part -> sheets.add(new Sheet(name, hidden, part)));
  }
}
