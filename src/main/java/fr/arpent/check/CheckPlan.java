package fr.arpent.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is to be looked at.
 *
 * @param columns in the order of the file, absent fields last; none when no row is to be read
 * @param blankRow what is said about a blank row; null when rows are not looked at that way
 * @param findings what was found at once, about the header or the table
 */
record CheckPlan(
    List<ColumnPlan> columns,
    List<RowCheck> rows,
    List<KeyCheck> keys,
    List<ReferenceCheck> references,
    List<Survey> surveys,
    @Nullable Cause blankRow,
    List<Finding> findings) {

  CheckPlan {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    keys = List.copyOf(keys);
    references = List.copyOf(references);
    surveys = List.copyOf(surveys);
    findings = List.copyOf(findings);
  }

  /** No row is read. */
  static CheckPlan only(List<Finding> findings) {
    return new CheckPlan(List.of(), List.of(), List.of(), List.of(), List.of(), null, findings);
  }
}
