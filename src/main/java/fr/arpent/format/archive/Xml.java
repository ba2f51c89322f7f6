package fr.arpent.format.archive;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Small questions to a stream of XML. Elements and attributes are known by their local names, since
 * each office format has several namespaces for one thing.
 */
public final class Xml {
  private Xml() {}

  /** The attribute with the local name {@code name} of the element that starts here, or null. */
  public static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (var i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** The same, or {@code otherwise} when it is not there. */
  public static String attribute(XMLStreamReader xml, String name, String otherwise) {
    var found = attribute(xml, name);
    return found == null ? otherwise : found;
  }

  /** The attribute as a whole number, or {@code otherwise} when it is not there. */
  public static int number(XMLStreamReader xml, String name, int otherwise) {
    var found = attribute(xml, name);
    return found == null ? otherwise : Integer.parseInt(found.strip());
  }

  /** Whether the attribute is there and says yes. */
  public static boolean isTrue(XMLStreamReader xml, String name) {
    var found = attribute(xml, name);
    return "1".equals(found) || "true".equals(found);
  }

  /** Goes on to the next start of an element; false at the end. */
  public static boolean nextStart(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /** Goes on to the end of the element that starts here. */
  public static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (var depth = 1; depth > 0; ) {
      var event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }
}
