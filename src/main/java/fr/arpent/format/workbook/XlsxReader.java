package fr.arpent.format.workbook;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.TableReader;
import fr.arpent.format.archive.Archive;
import fr.arpent.format.archive.XmlPart;
import fr.arpent.format.sheet.Sheets;
import fr.arpent.table.TableId;

/** Reads XLSX: every cell as its value, formulas as the results that were kept with them. */
final class XlsxReader implements TableReader {

  @Override
  public Reading read(Source source, ReadOptions options, TableId id, Progress progress) {
    if (CompoundFile.is(source)) {
      throw refused(source, "format.workbook.password");
    }
    var archive = Archive.open(source);
    if (archive.has("xl/workbook.bin")) {
      throw refused(source, "format.workbook.binary");
    }
    var workbook = WorkbookPart.read(archive);
    if (workbook.sheets().isEmpty()) {
      throw refused(source, "format.workbook.no-sheet");
    }
    var cells =
        new XlsxCell(
            SharedStrings.read(archive, workbook.sharedStrings()),
            CellStyles.read(archive, workbook.styles()),
            new NumberCells(new SerialDate(workbook.from1904())));
    var sheets = new Sheets(source, options, progress);
    for (var sheet : workbook.sheets()) {
      var content = sheets.begin(sheet.name(), sheet.hidden());
      XmlPart.read(archive, sheet.part(), new SheetPart(cells, content)::read);
    }
    return sheets.finish(XlsxFormat.ID, id);
  }

  private static ProblemException refused(Source source, String code) {
    return new ProblemException(Problem.at(Place.file(source.name()), code));
  }
}
