package fr.arpent.format.workbook;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Source;
import fr.arpent.format.TableReader;
import fr.arpent.format.sheet.Sheets;
import fr.arpent.table.TableId;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads XLS of Excel 97 to 2003, formulas as the results that were kept with them. */
final class XlsReader implements TableReader {

  @Override
  public Reading read(Source source, ReadOptions options, TableId id, Progress progress) {
    if (CompoundFile.isBareSheet(source)) {
      throw refused(source, "format.workbook.too-old", null);
    }
    if (!CompoundFile.is(source)) {
      throw refused(source, "format.workbook.not-excel", null);
    }
    var sheets = new Sheets(source, options, progress);
    try (var files = CompoundFile.open(source)) {
      refuseOld(source, files);
      var request = new HSSFRequest();
      request.addListenerForAllRecords(new XlsListener(sheets));
      new HSSFEventFactory().processWorkbookEvents(request, files);
    } catch (ProblemException | CancellationException known) {
      throw known;
    } catch (EncryptedDocumentException locked) {
      throw refused(source, "format.workbook.password", locked);
    } catch (IOException | RuntimeException broken) {
      throw CompoundFile.damaged(source, broken);
    }
    return sheets.finish(XlsFormat.ID, id);
  }

  private static void refuseOld(Source source, POIFSFileSystem files) {
    var root = files.getRoot();
    if (root.getEntryNames().stream().noneMatch("workbook"::equalsIgnoreCase)) {
      var old = root.hasEntryCaseInsensitive("Book");
      throw refused(source, old ? "format.workbook.too-old" : "format.workbook.not-excel", null);
    }
  }

  private static ProblemException refused(
      Source source, String code, @org.jspecify.annotations.Nullable Throwable cause) {
    return new ProblemException(Problem.at(Place.file(source.name()), code), cause);
  }
}
