package fr.arpent.format.ods;

import fr.arpent.format.archive.XmlOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The styles of the cells that are written. */
final class OdsStyles {
  static final String HEADER = "en-tete";
  static final String TEXT = "texte";
  static final String BOOLEAN = "booleen";
  static final String DAY = "date";
  static final String MOMENT = "date-heure";
  static final String TIME = "heure";

  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  /** Every prefix the file uses. */
  static final Map<String, String> NAMESPACES = namespaces();

  private OdsStyles() {}

  /** Writes all of them. */
  static void write(XmlOutput xml) throws IOException {
    xml.start("office:automatic-styles");
    format(xml, TEXT, "text", "text-content");
    format(xml, BOOLEAN, "boolean", "boolean");
    format(xml, DAY, "date", "year", "-", "month", "-", "day");
    format(
        xml, MOMENT, "date", "year", "-", "month", "-", "day", " ", "hours", ":", "minutes", ":",
        "seconds");
    format(xml, TIME, "time", "hours", ":", "minutes", ":", "seconds");
    for (var style : List.of(TEXT, BOOLEAN, DAY, MOMENT, TIME)) {
      startStyle(xml, style, style);
      xml.end();
    }
    startStyle(xml, HEADER, TEXT);
    xml.start("style:text-properties").attribute("fo:font-weight", "bold").end();
    xml.end();
    xml.end();
  }

  private static void startStyle(XmlOutput xml, String name, String format) throws IOException {
    xml.start("style:style");
    xml.attribute("style:name", name);
    xml.attribute("style:family", "table-cell");
    xml.attribute("style:data-style-name", "n-" + format);
  }

  /** A number style: its parts are element names, or the signs between. */
  private static void format(XmlOutput xml, String name, String kind, String... parts)
      throws IOException {
    xml.start("number:" + kind + "-style");
    xml.attribute("style:name", "n-" + name);
    for (var part : parts) {
      if (part.length() == 1) {
        xml.start("number:text");
        xml.text(part);
        xml.end();
      } else {
        xml.start("number:" + part);
        if (!kind.equals("text") && !kind.equals("boolean")) {
          xml.attribute("number:style", "long");
        }
        xml.end();
      }
    }
    xml.end();
  }

  private static Map<String, String> namespaces() {
    var spaces = new LinkedHashMap<String, String>();
    for (var space : List.of("office", "table", "text", "style")) {
      spaces.put(space, OASIS + space + ":1.0");
    }
    spaces.put("number", OASIS + "datastyle:1.0");
    spaces.put("fo", OASIS + "xsl-fo-compatible:1.0");
    return java.util.Collections.unmodifiableMap(spaces);
  }
}
