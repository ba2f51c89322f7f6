package fr.arpent.format.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/** What stands before the sheets of an XLS file: their names, the texts and formats they share. */
final class XlsGlobals {
  private final Map<Integer, DisplayFormat> own = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private @Nullable SSTRecord texts;
  private boolean from1904;

  /** Takes {@code record} if it is one of them. */
  void take(Record record) {
    switch (record) {
      case BoundSheetRecord sheet -> sheets.add(sheet);
      case SSTRecord shared -> texts = shared;
      case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
      case FormatRecord format ->
          own.put(format.getIndexCode(), DisplayFormat.of(format.getFormatString()));
      case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
      default -> {}
    }
  }

  /** The sheets in the order in which they stand in the file. */
  List<BoundSheetRecord> sheets() {
    return sheets.stream()
        .sorted(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof))
        .toList();
  }

  boolean from1904() {
    return from1904;
  }

  /** The shared text {@code index}. */
  String text(int index) {
    return texts == null ? "" : texts.getString(index).getString();
  }

  /** What style {@code style} makes of a number. */
  DisplayFormat format(int style) {
    var id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
    var told = id == 0 ? null : own.get(id);
    return told == null ? CellStyles.builtin(id) : told;
  }
}
