package fr.arpent.format.ods;

import fr.arpent.format.archive.Xml;
import fr.arpent.format.sheet.Sheets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the sheets of {@code content.xml} in their order. For one file. */
final class OdsContent {
  private final Sheets sheets;
  private final Set<String> hiddenStyles = new HashSet<>();
  private String style = "";
  private boolean spreadsheet;

  OdsContent(Sheets sheets) {
    this.sheets = sheets;
  }

  /** Whether the document is a spreadsheet at all. */
  boolean hasSpreadsheet() {
    return spreadsheet;
  }

  /** Reads all of the part. */
  void read(XMLStreamReader xml) throws XMLStreamException {
    while (Xml.nextStart(xml)) {
      switch (xml.getLocalName()) {
        case "style" -> style = Xml.attribute(xml, "name", "");
        case "table-properties" -> {
          if ("false".equals(Xml.attribute(xml, "display"))) {
            hiddenStyles.add(style);
          }
        }
        case "spreadsheet" -> spreadsheet = true;
        case "table" -> table(xml);
        case "tracked-changes", "dde-links", "content-validations" -> Xml.skip(xml);
        default -> {}
      }
    }
  }

  private void table(XMLStreamReader xml) throws XMLStreamException {
    var hidden = hiddenStyles.contains(Xml.attribute(xml, "style-name", ""));
    var content = sheets.begin(Xml.attribute(xml, "name", ""), hidden);
    new OdsSheet(content).read(xml);
  }
}
