package fr.arpent.format.sheet;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.table.CellKind;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * What is to be known about a table that is written as a workbook: texts that look like formulas
 * and numbers with more digits than spreadsheets show. Looks at each distinct value once.
 */
public final class WrittenNotes {
  private WrittenNotes() {}

  /** One problem for each column and kind, with an example; the places have no file. */
  public static List<Problem> of(Table table) {
    var problems = new ArrayList<>(FormulaLike.in(table));
    problems.addAll(
        perColumn(
            table,
            "format.sheet.rounded",
            (text, kind) -> kind == CellKind.NUMBER && NumberText.isRounded(text)));
    return problems;
  }

  /**
   * One problem of {@code code} for each column of {@code table} in which values meet {@code
   * condition}; its facts are an example and how many rows have such values.
   */
  public static List<Problem> perColumn(
      Table table, String code, BiPredicate<String, CellKind> condition) {
    var problems = new ArrayList<Problem>();
    for (var i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i) instanceof TextColumn column) {
        var found = new Found(table, column, condition);
        if (found.rows > 0) {
          var place = new Place(null, null, 0, i + 1, column.label());
          problems.add(Problem.at(place, code, found.example, found.rows));
        }
      }
    }
    return problems;
  }

  private static final class Found {
    private String example = "";
    private int rows;

    Found(Table table, TextColumn column, BiPredicate<String, CellKind> condition) {
      var counts = table.counts(column);
      for (var code = 0; code < counts.length; code++) {
        var text = column.dictionary().text(code);
        if (counts[code] > 0 && condition.test(text, column.dictionary().cell(code).kind())) {
          example = rows == 0 ? text : example;
          rows += counts[code];
        }
      }
    }
  }
}
