package fr.arpent.publish.workbook;

import fr.arpent.check.Findings;
import fr.arpent.schema.Field;
import fr.arpent.schema.type.BooleanType;
import fr.arpent.text.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Drop-down lists in the columns whose field allows only a list of values, or yes and no. The
 * values stand on a hidden sheet, one list under the other: in the rule itself they could hold no
 * comma and no more than 255 characters. Another value is warned about, not refused: a list is no
 * reason to lose what a colleague knows.
 */
final class Choices {
  static final String SHEET = "_listes";

  private final SXSSFWorkbook workbook;
  private final SXSSFSheet sheet;
  private final Texts texts;

  Choices(SXSSFWorkbook workbook, SXSSFSheet sheet, Texts texts) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.texts = texts;
  }

  /** Offers them in every cell of such a column, and in some rows below the last. */
  void offer(Findings findings) {
    var table = findings.table();
    for (var i = 0; i < table.columns().size(); i++) {
      var column = Layout.FIRST_COLUMN + i;
      findings
          .field(table.columns().get(i).id())
          .ifPresent(field -> offer(field, column, table.rowCount()));
    }
  }

  /** Offers those of {@code field} in the column {@code column}, counted from 0. */
  void offer(Field field, int column, int rows) {
    var values = of(field);
    if (!values.isEmpty()) {
      var first = lists().getPhysicalNumberOfRows();
      values.forEach(
          value -> new Line(lists(), lists().getPhysicalNumberOfRows()).text(0, value, null));
      var list = SHEET + "!$A$" + (first + 1) + ":$A$" + (first + values.size());
      sheet.addValidationData(rule(list, column, rows));
    }
  }

  private SXSSFSheet lists() {
    var there = workbook.getSheet(SHEET);
    if (there != null) {
      return there;
    }
    var made = workbook.createSheet(SHEET);
    workbook.setSheetVisibility(workbook.getSheetIndex(made), SheetVisibility.HIDDEN);
    return made;
  }

  private static List<String> of(Field field) {
    return field.allowed().isEmpty() && field.type() instanceof BooleanType yesNo
        ? Stream.of(yesNo.yes(), yesNo.no()).flatMap(words -> words.stream().limit(1)).toList()
        : field.allowed().stream().filter(value -> !value.isEmpty()).toList();
  }

  private DataValidation rule(String list, int column, int rows) {
    var helper = sheet.getDataValidationHelper();
    var places = new CellRangeAddressList(1, Math.max(1, rows + 100), column, column);
    var rule = helper.createValidation(helper.createFormulaListConstraint(list), places);
    rule.setEmptyCellAllowed(true);
    rule.setErrorStyle(DataValidation.ErrorStyle.WARNING);
    rule.setShowErrorBox(true);
    rule.createErrorBox(
        texts.say("publish.workbook.list.title"), texts.say("publish.workbook.list.other"));
    return rule;
  }
}
