package fr.arpent.format.workbook;

import fr.arpent.format.archive.Archive;
import fr.arpent.format.archive.Xml;
import fr.arpent.format.archive.XmlPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a part of an Office Open XML package refers to (ECMA-376 part 2, clause 9). */
record Relations(List<Relation> list) {

  /**
   * One of them.
   *
   * @param type the last word of its type: types have several namespaces
   * @param part the name of the part it leads to
   */
  record Relation(String id, String type, String part) {}

  /** The relations of the part {@code part}; none when it has none. */
  static Relations of(Archive archive, String part) {
    var slash = part.lastIndexOf('/') + 1;
    var folder = part.substring(0, slash);
    var relations = new Relations(new ArrayList<>());
    XmlPart.read(
        archive,
        folder + "_rels/" + part.substring(slash) + ".rels",
        xml -> relations.read(xml, folder));
    return relations;
  }

  /** The part of type {@code type} that the relation {@code id} leads to. */
  Optional<String> part(String id, String type) {
    return list.stream()
        .filter(r -> r.id.equals(id) && r.type.equals(type))
        .map(Relation::part)
        .findFirst();
  }

  /** The first part of type {@code type}. */
  Optional<String> part(String type) {
    return list.stream().filter(r -> r.type.equals(type)).map(Relation::part).findFirst();
  }

  private void read(XMLStreamReader xml, String folder) throws XMLStreamException {
    while (Xml.nextStart(xml)) {
      if (xml.getLocalName().equals("Relationship")
          && !"External".equals(Xml.attribute(xml, "TargetMode"))) {
        var type = Xml.attribute(xml, "Type", "");
        list.add(
            new Relation(
                Xml.attribute(xml, "Id", ""),
                type.substring(type.lastIndexOf('/') + 1),
                resolved(folder, Xml.attribute(xml, "Target", ""))));
      }
    }
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    var base = folder;
    var rest = target.startsWith("./") ? target.substring(2) : target;
    while (rest.startsWith("../")) {
      rest = rest.substring(3);
      base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
    }
    return base + rest;
  }
}
