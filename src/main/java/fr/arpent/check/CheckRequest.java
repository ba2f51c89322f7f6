package fr.arpent.check;

import fr.arpent.base.Place;
import fr.arpent.check.matching.Matching;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.world.Town;
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
 * @param positions where the points are, if that was decided or is certain
 * @param town where they should be, if its outline was given
 * @param unread where bytes of the file mean nothing in its encoding, the first place
 */
public record CheckRequest(
    Table table,
    Optional<TableSchema> schema,
    Matching matching,
    Decisions decisions,
    CheckOptions options,
    Optional<PositionColumns> positions,
    Optional<Town> town,
    Optional<Place> unread) {

  /** {@code table} against {@code schema}, nothing decided. */
  public static CheckRequest of(Table table, TableSchema schema, CheckOptions options) {
    return undecided(table, Optional.of(schema), options);
  }

  /** {@code table} by itself. */
  public static CheckRequest of(Table table, CheckOptions options) {
    return undecided(table, Optional.empty(), options);
  }

  private static CheckRequest undecided(
      Table table, Optional<TableSchema> schema, CheckOptions options) {
    return new CheckRequest(
        table,
        schema,
        Matching.UNDECIDED,
        Decisions.NONE,
        options,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
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
        options,
        PositionColumns.of(state),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, knowing where the points are. */
  public CheckRequest at(Optional<PositionColumns> columns) {
    return new CheckRequest(table, schema, matching, decisions, options, columns, town, unread);
  }

  /** The same, knowing where the points should be. */
  public CheckRequest within(Optional<Town> outline) {
    return new CheckRequest(
        table, schema, matching, decisions, options, positions, outline, unread);
  }

  /** The same, knowing where bytes could not be read. */
  public CheckRequest unread(Optional<Place> first) {
    return new CheckRequest(table, schema, matching, decisions, options, positions, town, first);
  }

  /** Whether all but the cells is as in {@code other}. */
  boolean sameRules(CheckRequest other) {
    return schema.equals(other.schema)
        && matching.equals(other.matching)
        && decisions.equals(other.decisions)
        && options.equals(other.options)
        && positions.equals(other.positions)
        && town.equals(other.town)
        && unread.equals(other.unread);
  }
}
