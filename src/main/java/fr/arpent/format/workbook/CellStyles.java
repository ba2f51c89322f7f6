package fr.arpent.format.workbook;

import fr.arpent.format.archive.Archive;
import fr.arpent.format.archive.Xml;
import fr.arpent.format.archive.XmlPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** What the styles of a workbook make of numbers: one display format a style. */
final class CellStyles {
  /** Dates of East Asian versions, which have no code in the file (ECMA-376 part 1, 18.8.30). */
  private static final DisplayFormat EAST_ASIAN_DATE =
      new DisplayFormat(DisplayFormat.Kind.DATE, 0);

  private final Map<Integer, DisplayFormat> own = new HashMap<>();
  private final List<DisplayFormat> styles = new ArrayList<>();

  private CellStyles() {}

  /** The styles in the part {@code part}; none when there is no such part. */
  static CellStyles read(Archive archive, String part) {
    var read = new CellStyles();
    XmlPart.read(archive, part, read::read);
    return read;
  }

  /** The display format of style {@code style}; a plain number for one that is not there. */
  DisplayFormat format(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : DisplayFormat.NUMBER;
  }

  /** The format numbered {@code id} that every workbook knows without saying. */
  static DisplayFormat builtin(int id) {
    if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) {
      return EAST_ASIAN_DATE;
    }
    var code = id == 0 ? null : BuiltinFormats.getBuiltinFormat(id);
    return code == null ? DisplayFormat.NUMBER : DisplayFormat.of(code);
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (Xml.nextStart(xml)) {
      switch (xml.getLocalName()) {
        case "numFmt" ->
            own.putIfAbsent(
                Xml.number(xml, "numFmtId", 0),
                DisplayFormat.of(Xml.attribute(xml, "formatCode", "")));
        case "cellXfs" -> readStyles(xml);
        case "dxfs" -> Xml.skip(xml);
        default -> {}
      }
    }
  }

  private void readStyles(XMLStreamReader xml) throws XMLStreamException {
    for (var event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        var id = Xml.number(xml, "numFmtId", 0);
        var told = own.get(id);
        styles.add(told == null ? builtin(id) : told);
        Xml.skip(xml);
      }
    }
  }
}
