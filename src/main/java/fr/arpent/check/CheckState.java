package fr.arpent.check;

import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * All that was found in one version of a table, in a form that findings are read from and that one
 * edited cell changes cheaply.
 *
 * @param columns one for each column of the plan
 * @param blank the rows of which every field is empty: only that is said about them
 * @param rows for each row check the rows that break it
 * @param keys for each key check its keys
 * @param references for each reference check what is referred to
 * @param surveys for each look at many rows what it told
 */
record CheckState(
    CheckRequest request,
    CheckPlan plan,
    List<ColumnState> columns,
    RowFlags blank,
    List<RowState> rows,
    List<KeyRows> keys,
    List<ReferenceState> references,
    List<SurveyState> surveys) {

  CheckState {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    keys = List.copyOf(keys);
    references = List.copyOf(references);
    surveys = List.copyOf(surveys);
  }

  /** The findings about the header, whole columns or the table. */
  List<Finding> whole() {
    var all = new ArrayList<>(plan.findings());
    for (var survey : surveys) {
      for (var told : survey.told()) {
        if (told.whole()) {
          var value = told.quoted(-1);
          all.add(Finding.of(request.decisions().apply(told.cause(), value), value));
        }
      }
    }
    return all;
  }

  Table table() {
    return request.table();
  }
}
