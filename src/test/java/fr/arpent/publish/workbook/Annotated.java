package fr.arpent.publish.workbook;

import fr.arpent.base.Progress;
import fr.arpent.check.CheckOptions;
import fr.arpent.check.Checker;
import fr.arpent.check.Findings;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.table.Table;
import fr.arpent.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Annotated workbooks for tests, and what stands in them. */
final class Annotated {
  static final TableSchema SCHEMA =
      SchemaReader.read(
          """
          {"name":"essai","version":"1.2","fields":[
            {"name":"id","constraints":{"required":true,"unique":true}},
            {"name":"places","type":"integer"},
            {"name":"jour","type":"date"},
            {"name":"accroche","constraints":{"enum":["ARCEAU, U","RATELIER","AUTRE"]}},
            {"name":"couvert","type":"boolean"}]}
          """,
          "essai");

  private Annotated() {}

  static Findings findings(Table table) {
    return new Checker().check(table, SCHEMA, CheckOptions.NATIONAL);
  }

  static byte[] bytes(Findings findings, Locale language) throws IOException {
    var out = new ByteArrayOutputStream();
    new AnnotatedWorkbook(Texts.in(language)).write(findings, out, Progress.NONE);
    return out.toByteArray();
  }

  /** What is written of {@code findings} in French, read back. */
  static XSSFWorkbook read(Findings findings) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(findings, Locale.FRANCE)));
  }

  /** The text of a cell; empty where there is none. */
  static String text(Sheet sheet, int row, int column) {
    var cells = sheet.getRow(row);
    var cell = cells == null ? null : cells.getCell(column);
    return cell == null ? "" : cell.toString();
  }

  /** The texts of the table's rows in the first sheet. */
  static List<List<String>> rows(XSSFSheet sheet, Table table) {
    var rows = new ArrayList<List<String>>();
    for (var position = 0; position < table.rowCount(); position++) {
      var cells = new ArrayList<String>();
      for (var i = 0; i < table.columns().size(); i++) {
        cells.add(text(sheet, position + 1, Layout.FIRST_COLUMN + i));
      }
      rows.add(cells);
    }
    return rows;
  }
}
