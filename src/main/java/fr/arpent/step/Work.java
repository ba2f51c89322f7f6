package fr.arpent.step;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.table.TextColumn;
import java.util.Map;

/**
 * What an operation is handed to run: the version it starts from, what else it may look things up
 * in, and where it tells how far it is.
 *
 * @param resources by their type: an address index, the catalogue…
 */
public record Work(State state, Map<Class<?>, Object> resources, Progress progress) {

  /** Work on {@code state} without resources. */
  public static Work on(State state) {
    return new Work(state, Map.of(), Progress.NONE);
  }

  /** The table {@code table}. */
  public Table table(TableId table) {
    return state.table(table);
  }

  /**
   * The column {@code column} of {@code table}, in which texts are written.
   *
   * @throws ProblemException when it holds shapes
   */
  public TextColumn text(TableId table, ColumnRef column) {
    if (table(table).column(column.id()) instanceof TextColumn text) {
      return text;
    }
    throw new ProblemException(Problem.at(Place.NOWHERE, "step.edit.shapes", column.name()));
  }

  /**
   * The resource of type {@code type}.
   *
   * @throws ProblemException when there is none here
   */
  public <T> T resource(Class<T> type) {
    var found = resources.get(type);
    if (found == null) {
      throw new ProblemException(
          Problem.at(Place.NOWHERE, "step.resource-missing", type.getSimpleName()));
    }
    return type.cast(found);
  }
}
