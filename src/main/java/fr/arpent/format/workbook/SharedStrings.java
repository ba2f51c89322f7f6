package fr.arpent.format.workbook;

import fr.arpent.format.archive.Archive;
import fr.arpent.format.archive.Xml;
import fr.arpent.format.archive.XmlPart;
import fr.arpent.table.Cell;
import java.util.ArrayList;
import java.util.List;

/** The texts that the sheets of a workbook share. */
final class SharedStrings {
  private SharedStrings() {}

  /** The texts in the part {@code part}, as cells; none when there is no such part. */
  static List<Cell> read(Archive archive, String part) {
    var cells = new ArrayList<Cell>();
    XmlPart.read(
        archive,
        part,
        xml -> {
          while (Xml.nextStart(xml)) {
            if (xml.getLocalName().equals("si")) {
              cells.add(Cell.text(RichText.read(xml)));
            }
          }
        });
    return cells;
  }
}
