package fr.arpent.check;

import fr.arpent.check.Decisions.Left;
import fr.arpent.table.ColumnId;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The checks of rows that found something, all of them or those that look at one column. */
record RowWise(
    CheckState state,
    List<RowState> rows,
    List<KeyRows> keys,
    List<ReferenceState> references,
    List<Told> told) {

  /** Those that look at {@code column}; all for null. */
  static RowWise of(CheckState state, @Nullable ColumnId column) {
    return new RowWise(
        state,
        state.rows().stream()
            .filter(r -> r.broken().count() > 0 && looks(r.check().columns(), column))
            .toList(),
        state.keys().stream()
            .filter(k -> k.count() > 0 && looks(k.check().columns(), column))
            .toList(),
        state.references().stream()
            .filter(r -> r.lost() > 0 && looks(r.check().columns(), column))
            .toList(),
        state.surveys().stream()
            .flatMap(survey -> told(survey, column))
            .filter(told -> !told.whole() && told.count() > 0)
            .toList());
  }

  /** What is said of cells is said of their own column, what is said of rows of all it looks at. */
  private static Stream<Told> told(SurveyState survey, @Nullable ColumnId column) {
    return survey.told().stream()
        .filter(
            told ->
                column == null
                    || (told.cause().where() == Where.CELL
                        ? column.equals(told.cause().spot().column())
                        : looks(survey.survey().columns(), column)));
  }

  private static boolean looks(List<Binding> columns, @Nullable ColumnId column) {
    return column == null || columns.stream().anyMatch(b -> column.equals(b.spot().column()));
  }

  boolean isEmpty() {
    return rows.isEmpty()
        && keys.isEmpty()
        && references.isEmpty()
        && told.isEmpty()
        && state.blank().count() == 0;
  }

  /** Why the row in {@code slot} is a finding, without particulars. */
  void causes(int slot, Consumer<Cause> to) {
    var blankRow = state.plan().blankRow();
    if (blankRow != null && state.blank().get(slot)) {
      to.accept(decided(blankRow, ""));
    }
    for (var row : rows) {
      if (row.broken().get(slot)) {
        to.accept(decided(row.check().cause(), row, slot));
      }
    }
    for (var key : keys) {
      key.cause(slot).ifPresent(cause -> to.accept(decided(cause, key, slot)));
    }
    for (var reference : references) {
      if (reference.lost(state.table(), slot)) {
        to.accept(decided(reference.check().notFound(), reference.quoted(state.table(), slot)));
      }
    }
    for (var one : told) {
      if (one.about(slot)) {
        to.accept(left().isEmpty() ? one.cause() : decided(one.cause(), one.quoted(slot)));
      }
    }
  }

  /** The findings on the row in {@code slot}. */
  void findings(int slot, Consumer<Finding> to) {
    var blankRow = state.plan().blankRow();
    if (blankRow != null && state.blank().get(slot)) {
      to.accept(RowFindings.blank(state, blankRow));
    }
    rows.forEach(row -> RowFindings.of(state, row, slot).ifPresent(to));
    keys.forEach(key -> RowFindings.of(state, key, slot).ifPresent(to));
    references.forEach(ref -> RowFindings.of(state, ref, slot).ifPresent(to));
    told.forEach(one -> RowFindings.of(state, one, slot).ifPresent(to));
  }

  private Cause decided(Cause cause, RowState row, int slot) {
    return left().isEmpty() ? cause : decided(cause, row.quoted(state.table(), slot));
  }

  private Cause decided(Cause cause, KeyRows key, int slot) {
    return left().isEmpty() ? cause : decided(cause, key.quoted(slot));
  }

  private Cause decided(Cause cause, String value) {
    return state.request().decisions().apply(cause, value);
  }

  private List<Left> left() {
    return state.request().decisions().left();
  }
}
