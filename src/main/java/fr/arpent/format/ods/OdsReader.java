package fr.arpent.format.ods;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.TableReader;
import fr.arpent.format.archive.Archive;
import fr.arpent.format.archive.Xml;
import fr.arpent.format.archive.XmlPart;
import fr.arpent.format.sheet.Sheets;
import fr.arpent.table.TableId;

/** Reads ODS: every cell as its value, formulas as the results that were kept with them. */
final class OdsReader implements TableReader {
  private static final String CONTENT = "content.xml";

  @Override
  public Reading read(Source source, ReadOptions options, TableId id, Progress progress) {
    if (!Archive.is(source)) {
      throw refused(source, "format.ods.no-spreadsheet");
    }
    var archive = Archive.open(source);
    if (isEncrypted(archive)) {
      throw refused(source, "format.ods.password");
    }
    var sheets = new Sheets(source, options, progress);
    var content = new OdsContent(sheets);
    if (!XmlPart.read(archive, CONTENT, content::read) || !content.hasSpreadsheet()) {
      throw refused(source, "format.ods.no-spreadsheet");
    }
    return sheets.finish(OdsFormat.ID, id);
  }

  private static boolean isEncrypted(Archive archive) {
    var found = new boolean[] {archive.has("encrypted-package")};
    XmlPart.read(
        archive,
        "META-INF/manifest.xml",
        xml -> {
          while (!found[0] && Xml.nextStart(xml)) {
            found[0] = xml.getLocalName().equals("encryption-data");
          }
        });
    return found[0];
  }

  private static ProblemException refused(Source source, String code) {
    return new ProblemException(Problem.at(Place.file(source.name()), code));
  }
}
