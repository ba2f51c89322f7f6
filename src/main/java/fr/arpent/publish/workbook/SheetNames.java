package fr.arpent.publish.workbook;

import fr.arpent.format.sheet.SheetName;
import fr.arpent.text.Texts;
import java.util.Locale;
import java.util.Set;

/** The names of the sheets people see; no two are equal, whatever the case. */
record SheetNames(String data, String findings, String summary, String legend) {

  static SheetNames of(String table, Texts texts) {
    var findings = texts.say("publish.workbook.sheet.findings");
    var summary = texts.say("publish.workbook.sheet.summary");
    var legend = texts.say("publish.workbook.sheet.legend");
    var data = SheetName.of(table);
    var taken = Set.of(fold(findings), fold(summary), fold(legend), Layout.SHEET, Choices.SHEET);
    var blank = table.isBlank() || taken.contains(fold(data));
    return new SheetNames(
        blank ? texts.say("publish.workbook.sheet.data") : data, findings, summary, legend);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
