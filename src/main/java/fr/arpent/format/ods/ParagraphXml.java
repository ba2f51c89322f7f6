package fr.arpent.format.ods;

import fr.arpent.format.archive.XmlOutput;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Writes text as paragraphs, one a line, with elements for the white space that a reader would
 * otherwise collapse: {@link Paragraphs} gives the same text back.
 */
final class ParagraphXml {
  /** Spaces that would be collapsed, and tabs. */
  private static final Pattern SPACES = Pattern.compile("\t|^ +| {2,}| +$");

  private ParagraphXml() {}

  /** Writes {@code text}, which holds nothing that XML cannot. */
  static void write(XmlOutput xml, String text) throws IOException {
    for (var line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
      xml.start("text:p");
      line(xml, line);
      xml.end();
    }
  }

  private static void line(XmlOutput xml, String line) throws IOException {
    var from = 0;
    for (var hits = SPACES.matcher(line); hits.find(); from = hits.end()) {
      xml.text(line.substring(from, hits.start()));
      if (hits.group().equals("\t")) {
        xml.start("text:tab").end();
      } else {
        var count = Integer.toString(hits.group().length());
        xml.start("text:s").attribute("text:c", count).end();
      }
    }
    xml.text(line.substring(from));
  }
}
