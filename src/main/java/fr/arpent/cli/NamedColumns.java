package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table by the titles that the user typed.
 *
 * @param file where the table is from, to say where a column is missing
 */
record NamedColumns(Table table, String file) {

  /**
   * The column {@code title}.
   *
   * @throws ProblemException when there is none, listing those there are
   */
  ColumnRef get(String title) {
    return table.named(title).map(ColumnRef::to).orElseThrow(() -> missing(title));
  }

  /** Likewise, where a title was told. */
  Optional<ColumnRef> find(@Nullable String title) {
    return Optional.ofNullable(title).map(this::get);
  }

  private ProblemException missing(String title) {
    var there = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    return new ProblemException(Problem.at(Place.file(file), "cli.no-column", title, there));
  }
}
