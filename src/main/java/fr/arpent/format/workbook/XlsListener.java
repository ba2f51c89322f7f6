package fr.arpent.format.workbook;

import fr.arpent.format.sheet.SheetContent;
import fr.arpent.format.sheet.Sheets;
import java.util.Iterator;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;
import org.jspecify.annotations.Nullable;

/**
 * Follows the streams of an XLS file: the globals, then one stream a sheet, with streams of charts
 * nested in them. For one file.
 */
final class XlsListener implements HSSFListener {
  private final Sheets sheets;
  private final XlsGlobals globals = new XlsGlobals();
  private @Nullable Iterator<BoundSheetRecord> names;
  private @Nullable XlsSheet sheet;
  private int depth;

  XlsListener(Sheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public void processRecord(Record record) {
    switch (record) {
      case BOFRecord start -> start(start.getType());
      case EOFRecord _ -> end();
      default -> {
        if (sheet != null && depth == 1) {
          sheet.take(record);
        } else if (names == null) {
          globals.take(record);
        }
      }
    }
  }

  private void start(int type) {
    depth++;
    if (depth > 1 || type == BOFRecord.TYPE_WORKBOOK) {
      return;
    }
    if (names == null) {
      names = globals.sheets().iterator();
    }
    if (names.hasNext()) {
      var name = names.next();
      if (type == BOFRecord.TYPE_WORKSHEET) {
        sheet = new XlsSheet(globals, begin(name));
      }
    }
  }

  private SheetContent begin(BoundSheetRecord name) {
    return sheets.begin(name.getSheetname(), name.isHidden() || name.isVeryHidden());
  }

  private void end() {
    depth--;
    if (depth == 0 && sheet != null) {
      sheet.end();
      sheet = null;
    }
  }
}
