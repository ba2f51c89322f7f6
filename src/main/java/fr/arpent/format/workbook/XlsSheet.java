package fr.arpent.format.workbook;

import fr.arpent.format.sheet.Area;
import fr.arpent.format.sheet.NumberText;
import fr.arpent.format.sheet.SheetContent;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of one XLS sheet and gives its cells, at the end, in their order: writers do
 * not all keep it.
 */
final class XlsSheet {
  private final XlsGlobals globals;
  private final NumberCells numbers;
  private final SheetContent sheet;
  private final TreeMap<Integer, TreeMap<Integer, XlsValue>> rows = new TreeMap<>();
  private final Set<Integer> hiddenRows = new HashSet<>();
  private @Nullable FormulaRecord textFollows;

  XlsSheet(XlsGlobals globals, SheetContent sheet) {
    this.globals = globals;
    this.numbers = new NumberCells(new SerialDate(globals.from1904()));
    this.sheet = sheet;
  }

  /** Takes {@code record} if it says something about cells. */
  void take(Record record) {
    switch (record) {
      case LabelSSTRecord shared ->
          put(shared, new XlsValue.Text(globals.text(shared.getSSTIndex())));
      case NumberRecord number -> put(number, number(number.getValue(), number));
      case FormulaRecord formula -> formula(formula);
      case StringRecord result -> formulaText(result.getString());
      case BoolErrRecord value ->
          put(
              value,
              value.isBoolean()
                  ? new XlsValue.Truth(value.getBooleanValue())
                  : new XlsValue.Fault(value.getErrorValue()));
      case LabelRecord label -> put(label, new XlsValue.Text(label.getValue()));
      case RowRecord row when row.getZeroHeight() -> hiddenRows.add(row.getRowNumber());
      case ColumnInfoRecord column when column.getHidden() ->
          sheet.hiddenColumns(column.getFirstColumn(), column.getLastColumn());
      case MergeCellsRecord merged -> merged(merged);
      default -> {}
    }
  }

  /** Hands all cells on. */
  void end() {
    rows.forEach(
        (row, cells) -> {
          sheet.startRow(row + 1, hiddenRows.contains(row));
          cells.forEach((column, value) -> sheet.cell(column, value.cell(numbers, sheet, column)));
          sheet.endRow();
        });
  }

  private void formula(FormulaRecord formula) {
    if (formula.hasCachedResultString()) {
      textFollows = formula;
      return;
    }
    var type = formula.getCachedResultTypeEnum();
    put(
        formula,
        switch (type) {
          case BOOLEAN -> new XlsValue.Truth(formula.getCachedBooleanValue());
          case ERROR -> new XlsValue.Fault(formula.getCachedErrorValue());
          case STRING -> new XlsValue.Text("");
          default -> number(formula.getValue(), formula);
        });
  }

  private void formulaText(String text) {
    if (textFollows != null) {
      put(textFollows, new XlsValue.Text(text));
      textFollows = null;
    }
  }

  private XlsValue number(double value, CellValueRecordInterface cell) {
    return new XlsValue.Amount(value, NumberText.shown(value), globals.format(cell.getXFIndex()));
  }

  private void put(CellValueRecordInterface cell, XlsValue value) {
    rows.computeIfAbsent(cell.getRow(), _ -> new TreeMap<>()).put((int) cell.getColumn(), value);
  }

  private void merged(MergeCellsRecord merged) {
    for (var i = 0; i < merged.getNumAreas(); i++) {
      var area = merged.getAreaAt(i);
      sheet.merged(
          new Area(
              area.getFirstRow() + 1,
              area.getLastRow() + 1,
              area.getFirstColumn(),
              area.getLastColumn()));
    }
  }
}
