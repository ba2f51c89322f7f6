package fr.arpent.format.ods;

import fr.arpent.format.archive.Xml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the text of a cell: its paragraphs, one a line. White space is collapsed as OpenDocument
 * asks (1.2 part 1, 6.1.2); what must stay is written as elements. Comments and drawings in the
 * cell are no text of it.
 */
final class Paragraphs {
  private static final int MOST_SPACES = 100_000;

  private final StringBuilder text = new StringBuilder();
  private boolean afterSpace;

  private Paragraphs() {}

  /** The text of the cell that starts here; goes on to its end. */
  static String read(XMLStreamReader xml) throws XMLStreamException {
    var paragraphs = new Paragraphs();
    var count = 0;
    for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("p") || xml.getLocalName().equals("h")) {
        paragraphs.begin(count++);
        paragraphs.inside(xml);
      } else {
        Xml.skip(xml);
      }
    }
    return paragraphs.text.toString();
  }

  private void begin(int before) {
    afterSpace = true;
    if (before > 0) {
      text.append('\n');
    }
  }

  private void inside(XMLStreamReader xml) throws XMLStreamException {
    for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      switch (event) {
        case XMLStreamConstants.START_ELEMENT -> element(xml);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            collapsed(xml.getText());
        default -> {}
      }
    }
  }

  private void element(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "s" -> whole(" ".repeat(Math.clamp(Xml.number(xml, "c", 1), 1, MOST_SPACES)), xml);
      case "tab" -> whole("\t", xml);
      case "line-break" -> whole("\n", xml);
      case "annotation", "annotation-end", "note", "ruby-text", "frame", "custom-shape" ->
          Xml.skip(xml);
      default -> inside(xml);
    }
  }

  private void whole(String exactly, XMLStreamReader xml) throws XMLStreamException {
    text.append(exactly);
    afterSpace = false;
    Xml.skip(xml);
  }

  private void collapsed(String raw) {
    for (var i = 0; i < raw.length(); i++) {
      var letter = raw.charAt(i);
      var space = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
      if (!space) {
        text.append(letter);
      } else if (!afterSpace) {
        text.append(' ');
      }
      afterSpace = space;
    }
  }
}
