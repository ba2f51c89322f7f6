package fr.arpent.check;

import fr.arpent.check.matching.Matching;
import fr.arpent.schema.TableSchema;
import fr.arpent.step.TableState;
import fr.arpent.table.Table;
import java.util.Optional;

/**
 * What to check, against what, and what was decided about it.
 *
 * @param schema empty to look at the table by itself
 * @param matching which column is which field, where decided
 * @param decisions findings left as they are, orders of dates
 */
public record CheckRequest(
    Table table,
    Optional<TableSchema> schema,
    Matching matching,
    Decisions decisions,
    CheckOptions options) {

  /** {@code table} against {@code schema}, nothing decided. */
  public static CheckRequest of(Table table, TableSchema schema, CheckOptions options) {
    return new CheckRequest(
        table, Optional.of(schema), Matching.UNDECIDED, Decisions.NONE, options);
  }

  /** {@code table} by itself. */
  public static CheckRequest of(Table table, CheckOptions options) {
    return new CheckRequest(table, Optional.empty(), Matching.UNDECIDED, Decisions.NONE, options);
  }

  /**
   * A table of a project with all that its settings decide.
   *
   * @throws fr.arpent.base.ProblemException when its schema cannot be read
   */
  public static CheckRequest of(TableState state, CheckOptions options) {
    return new CheckRequest(
        state.table(),
        CheckSettings.schema(state),
        CheckSettings.matching(state),
        CheckSettings.decisions(state),
        options);
  }

  /** Whether all but the cells is as in {@code other}. */
  boolean sameRules(CheckRequest other) {
    return schema.equals(other.schema)
        && matching.equals(other.matching)
        && decisions.equals(other.decisions)
        && options.equals(other.options);
  }
}
