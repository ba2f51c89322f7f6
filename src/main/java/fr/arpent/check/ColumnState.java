package fr.arpent.check;

import fr.arpent.check.repair.DateOrder;
import fr.arpent.check.repair.Fix;
import fr.arpent.table.Dictionary;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the cells of one column are: the verdict on each text, and how many rows have each verdict,
 * blank rows left out. Immutable but for the shared {@link VerdictTable}.
 */
final class ColumnState {
  private final ColumnPlan plan;
  private final @Nullable TextColumn column;
  private final VerdictTable verdicts;
  private final int[] counts;

  /**
   * A state.
   *
   * @param column null for a field that the table has no column for: all its cells are absent
   * @param counts rows by the verdict's number; may be shorter than there are verdicts
   */
  private ColumnState(
      ColumnPlan plan, @Nullable TextColumn column, VerdictTable verdicts, int[] counts) {
    this.plan = plan;
    this.column = column;
    this.verdicts = verdicts;
    this.counts = counts;
  }

  /** A state in which no row was counted yet. */
  static ColumnState uncounted(
      ColumnPlan plan, @Nullable TextColumn column, VerdictTable verdicts) {
    return new ColumnState(plan, column, verdicts, new int[0]);
  }

  ColumnPlan plan() {
    return plan;
  }

  @Nullable TextColumn column() {
    return column;
  }

  VerdictTable verdicts() {
    return verdicts;
  }

  /** The same counts for another version of the column. */
  ColumnState carried(@Nullable TextColumn now) {
    return new ColumnState(plan, now, verdicts, counts);
  }

  /** The code in {@code slot}. */
  int code(int slot) {
    return column == null ? Dictionary.ABSENT : column.code(slot);
  }

  /** The number of the verdict on the cell in {@code slot}. */
  int number(int slot) {
    return verdicts.number(code(slot));
  }

  /** What is to be said about the cell in {@code slot}, were its row not blank. */
  Verdict verdict(int slot) {
    return verdicts.verdict(number(slot));
  }

  /** The text of the cell in {@code slot}. */
  String text(int slot) {
    return column == null ? "" : column.text(slot);
  }

  /** How many rows have the verdict of that number. */
  int count(int number) {
    return number < counts.length ? counts[number] : 0;
  }

  /** Whether any cell is a finding. */
  boolean hasFindings() {
    return hasFindings(_ -> true);
  }

  /** Whether any cell is a finding of the severities {@code wanted}. */
  boolean hasFindings(Predicate<Severity> wanted) {
    for (var number = 0; number < counts.length; number++) {
      if (counts[number] > 0
          && verdicts.verdict(number).causes().stream()
              .anyMatch(cause -> wanted.test(cause.severity()))) {
        return true;
      }
    }
    return false;
  }

  /** Which number of a date is the day: decided, or told by the dates that can be read one way. */
  Optional<DateOrder> order() {
    return plan.order().or(this::witnessed);
  }

  private Optional<DateOrder> witnessed() {
    var day = counts(Fix.DAY_FIRST);
    var month = counts(Fix.MONTH_FIRST);
    if (day > 0 == month > 0) {
      return Optional.empty();
    }
    return Optional.of(day > 0 ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
  }

  private long counts(Fix fix) {
    var total = 0L;
    for (var number = 0; number < counts.length; number++) {
      total += verdicts.verdict(number).fix() == fix ? counts[number] : 0;
    }
    return total;
  }

  /** Counts all rows of {@code table} but those in {@code blank}. */
  ColumnState counted(Table table, RowFlags blank) {
    var tally = new int[verdicts.size()];
    var numbers = verdicts.numbers();
    if (column == null) {
      tally[numbers[Dictionary.ABSENT]] = table.rowCount() - blank.count();
      return new ColumnState(plan, null, verdicts, tally);
    }
    for (var position = 0; position < table.rowCount(); position++) {
      tally[numbers[column.code(table.slot(position))]]++;
    }
    blank.slots().forEach(slot -> tally[numbers[column.code(slot)]]--);
    return new ColumnState(plan, column, verdicts, tally);
  }

  /** The state after one cell's verdict changed; -1 for a cell that does not count. */
  ColumnState moved(@Nullable TextColumn now, int from, int to) {
    if (from == to) {
      return new ColumnState(plan, now, verdicts, counts);
    }
    var next = Arrays.copyOf(counts, Math.max(counts.length, verdicts.size()));
    if (from >= 0) {
      next[from]--;
    }
    if (to >= 0) {
      next[to]++;
    }
    return new ColumnState(plan, now, verdicts, next);
  }
}
