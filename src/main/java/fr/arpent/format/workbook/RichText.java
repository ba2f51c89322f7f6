package fr.arpent.format.workbook;

import fr.arpent.format.archive.Xml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of an {@code si} or {@code is} element: its runs joined, no phonetic ones. */
final class RichText {
  private RichText() {}

  /** The text of the element that starts here; goes on to its end. */
  static String read(XMLStreamReader xml) throws XMLStreamException {
    var text = "";
    for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "t" -> text = joined(text, xml.getElementText());
        case "r" -> text = joined(text, read(xml));
        default -> Xml.skip(xml);
      }
    }
    return text;
  }

  private static String joined(String before, String text) {
    return before.isEmpty() ? ExcelText.decode(text) : before + ExcelText.decode(text);
  }
}
