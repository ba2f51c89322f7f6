package fr.arpent.check;

import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a survey told about one version of a table.
 *
 * @param columns its columns in that version
 */
record SurveyState(Survey survey, List<@Nullable TextColumn> columns, List<Told> told) {

  /** Looks at {@code table}. */
  static SurveyState of(Survey survey, Table table) {
    return new SurveyState(
        survey, KeyIds.columns(table, survey.columns()), List.copyOf(survey.look(table)));
  }

  /** The state after cells changed, but neither rows nor their order. */
  SurveyState changed(Table now) {
    return same(KeyIds.columns(now, survey.columns())) ? this : of(survey, now);
  }

  @SuppressWarnings("ReferenceEquality") // the very column: a version that changed is another
  private boolean same(List<@Nullable TextColumn> others) {
    return IntStream.range(0, columns.size()).allMatch(i -> columns.get(i) == others.get(i));
  }
}
